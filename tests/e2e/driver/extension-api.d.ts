// The extension API as code evaluated in an extension page sees it.
declare const chrome: typeof import('wxt/browser')['browser'];
