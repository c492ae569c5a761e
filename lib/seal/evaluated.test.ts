import { Version } from 'csp_evaluator/dist/csp.js';
import { CspEvaluator, DEFAULT_CHECKS, STRICTCSP_CHECKS } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { expect, test } from 'vitest';
import { seal } from './seal.mjs';

/** Everything that a third-party evaluator reports of a policy, from `HIGH` down to `INFO`. */
const findings = (policy: string) =>
  new CspEvaluator(new CspParser(policy).csp, Version.CSP3)
    .evaluate(STRICTCSP_CHECKS, DEFAULT_CHECKS)
    .map(({ severity, description }) => ({ severity: Severity[severity], description }));

const policyOf = (html: string) => html.match(/Security-Policy" content="([^"]+)"/)?.[1] ?? '';

test('of the policy of a page, nothing is found that holds here', () => {
  const { html } = seal('<html><head></head><body><script>a()</script></body></html>');
  expect(findings(policyOf(html))).toEqual([
    {
      // For browsers without hashes, which are older than those that Next supports.
      severity: 'STRICT_CSP',
      description:
        "Consider adding 'unsafe-inline' (ignored by browsers supporting nonces/hashes) to be backward " +
        'compatible with older browsers.',
    },
    {
      // Static files of one build: no endpoint returns a script of the caller's, and nobody uploads.
      severity: 'MEDIUM_MAYBE',
      description: "'self' can be problematic if you host JSONP, AngularJS or user uploaded files.",
    },
  ]);
});

test('what would weaken it is found', () => {
  const { html } = seal('<html><head></head></html>');
  const weaker = {
    HIGH: policyOf(html).replace("script-src 'self'", 'script-src https:'),
    INFO: policyOf(html).replace("require-trusted-types-for 'script'; ", ''),
  };
  for (const [severity, policy] of Object.entries(weaker))
    expect(findings(policy)).toContainEqual(expect.objectContaining({ severity }));
});
