import type { Finding } from '@/lib/secrets/finding';

/**
 * Tokens that services issue to programs, by prefix, as in public rule sets (gitleaks, `github.go`, `jwt.go`,
 * `slack.go`, `stripe.go`, `telegram.go`), and the links that set up an authenticator (Google, "Key Uri Format"), in capitals in a QR
 * code, which makes it smaller.
 */
const tokens =
  /(?<![\w-])(?:gh[oprsu]_[\da-zA-Z]{36}|github_pat_\w{82}|xox[a-z](?:-\d+){1,3}-[\w-]{8,}|[rs]k_(?:live|test)_[\da-zA-Z]{10,99}|\d{5,16}:A[\w-]{34}(?![\w-])|ey[\w-]{17,}\.ey[\w-]{17,}(?:\.[\w-]{10,})?|(?:otpauth(?:-migration)?|OTPAUTH(?:-MIGRATION)?):\/\/\S{1,500})/g;

/** Tokens of services other than exchanges: certain in any place. */
export const findTokens = (text: string): Finding[] =>
  Array.from(text.matchAll(tokens), ({ 0: { length }, index }) => ({
    kind: 'api-secret',
    start: index,
    end: index + length,
    certain: true,
  }));
