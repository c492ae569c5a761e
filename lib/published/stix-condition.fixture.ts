/**
 * Reads a condition by the rules of the STIX 2.1 patterning grammar for comparison expressions: OR of AND of tests, a
 * test being a path compared with a text, or an expression in brackets. NOT stands only before a comparator. Throws if
 * it is none.
 *
 * @returns whether the condition holds for values by the name before `:value`
 */
export function readCondition(text: string): (values: Readonly<Record<string, string | null>>) => boolean {
  type Test = ReturnType<typeof readCondition>;
  const tokens = [...text.matchAll(/\s*('(?:[^'\\]|\\['\\])*'|!=|<>|==|=|[():]|[A-Za-z_]\w*|\S)/g)].map(
    ([, token = '']) => token,
  );
  const isNext = (...some: string[]) => some.includes(tokens[0] ?? '');
  const take = (form: RegExp): string => {
    const token = tokens.shift() ?? 'the end';
    if (!form.test(token)) throw new Error(`"${token}" where ${form} is due, in ${text}`);
    return token;
  };
  const joined = (word: string, read: () => Test, holds: (all: boolean[]) => boolean): Test => {
    const parts = [read()];
    while (isNext(word)) {
      take(/./);
      parts.push(read());
    }
    return (values) => holds(parts.map((part) => part(values)));
  };
  const expression = (): Test => joined('OR', every, (all) => all.includes(true));
  const every = (): Test => joined('AND', single, (all) => !all.includes(false));
  const single = (): Test => {
    if (isNext('(')) {
      take(/\(/);
      const inner = expression();
      take(/^\)$/);
      return inner;
    }
    const name = take(/^(?!(AND|OR|NOT)$)[A-Za-z_]\w*$/);
    take(/^:$/);
    take(/^value$/);
    const isNegated = isNext('NOT') && take(/^NOT$/) !== '';
    const comparator = take(/^(=|==|!=|<>)$/);
    const value = take(/^'.*'$/).slice(1, -1);
    const isEqual = comparator.startsWith('=') !== isNegated;
    return (values) => (values[name] === value) === isEqual;
  };
  const whole = expression();
  take(/^the end$/);
  return whole;
}
