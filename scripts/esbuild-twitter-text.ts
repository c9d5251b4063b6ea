import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';

/**
 * Takes out of twitter-text what this program does not need, for its bundle:
 * - `twitter-text` has `parseTweet` and nothing else (its modules run regex builders when loaded, so none is shaken off);
 * - `core-js/*` (version 2) is empty: Node has it all, and it changes `Function.prototype.toString`;
 * - `punycode` is the package, not Node's own, which from Node 21 on warns on stderr when a bundle asks for it.
 */
export function slimTwitterText(): Plugin {
  const home = dirname(createRequire(import.meta.url).resolve('twitter-text/package.json'));
  const fromTwitterText = createRequire(join(home, 'package.json'));
  return {
    name: 'slim-twitter-text',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^twitter-text$/ }, ({ path }) => ({ path, namespace: 'slim' }));
      onResolve({ filter: /^core-js\// }, ({ path }) => ({ path, namespace: 'slim', sideEffects: false }));
      onResolve({ filter: /^punycode$/ }, () => ({ path: fromTwitterText.resolve('punycode/punycode.js') }));
      onLoad({ filter: /^twitter-text$/, namespace: 'slim' }, () => ({ contents: parseTweetOnly, resolveDir: home }));
      onLoad({ filter: /^core-js\//, namespace: 'slim' }, () => ({ contents: '' }));
    },
  };
}

const parseTweetOnly = `
import parseTweet from './dist/esm/parseTweet.js';
export default { parseTweet };
`;
