import type { Plugin } from 'esbuild';

/**
 * Leaves out what libraries load and this program never calls:
 * - pictures on the clipboard (`clipboard-image`, which brings a second execa and semver): only words are copied;
 * - `assert`, with which signal-exit looks at its own arguments: loading it takes a millisecond or two;
 * - names of HTML signs to write a page with (`encode-html` of entities): pages are read here, never written.
 */
export function withoutUnusedParts(): Plugin {
  return {
    name: 'without-unused-parts',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^clipboard-image$/ }, ({ path }) => ({ path, namespace: 'unused' }));
      onResolve({ filter: /^assert$/ }, ({ path, importer }) =>
        importer.includes('signal-exit') ? { path, namespace: 'unused' } : undefined,
      );
      onResolve({ filter: /\/generated\/encode-html\.js$/ }, () => ({ path: 'encode-html', namespace: 'unused' }));
      onLoad({ filter: /.*/, namespace: 'unused' }, ({ path }) => ({ contents: stubs[path] ?? '' }));
    },
  };
}

/** In place of the names stands a table without any. */
const stubs: Record<string, string> = {
  'clipboard-image':
    'export const [writeClipboardImages, readClipboardImages, hasClipboardImages] = [undefined, undefined, undefined];',
  assert: 'export const equal = () => {};',
  'encode-html': 'export default new Map();',
};
