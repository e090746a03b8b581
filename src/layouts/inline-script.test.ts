import { expect, it } from 'vitest';
import { inlineScript } from './inline-script.ts';

it('leaves out comments and indentation, and nothing else', () => {
  const source = "// What it does.\n(() => {\n  // Why.\n\n  const a = 'https://example.org'; \n})();\n";
  expect(inlineScript(source)).toBe("(() => {\nconst a = 'https://example.org';\n})();");
});
