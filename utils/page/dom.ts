// Reads the DOM through the getters of its prototypes. A page may hold <form name=body> or <input name=firstChild>, and
// document and form elements then answer with those elements instead of the property asked for ("DOM clobbering").

function reader<T extends object, K extends keyof T & string>(owner: T, name: K): (of: T) => T[K] {
  const get = Object.getOwnPropertyDescriptor(owner, name)?.get;
  if (!get) throw new Error(`No getter for ${name}`);
  return (of) => get.call(of);
}

export const nodeType = reader(Node.prototype, 'nodeType');
export const firstChild = reader(Node.prototype, 'firstChild');
export const nextSibling = reader(Node.prototype, 'nextSibling');
export const parentNode = reader(Node.prototype, 'parentNode');
export const childNodes = reader(Node.prototype, 'childNodes');
export const textContent = reader(Node.prototype, 'textContent');
export const isConnected = reader(Node.prototype, 'isConnected');
export const tagName = reader(Element.prototype, 'localName');
export const shadowRoot = reader(Element.prototype, 'shadowRoot');

const ofDocument = {
  root: reader(Document.prototype, 'documentElement'),
  body: reader(Document.prototype, 'body'),
  url: reader(Document.prototype, 'URL'),
  type: reader(Document.prototype, 'contentType'),
};

const { getAttribute, checkVisibility, querySelectorAll: queryIn } = Element.prototype;
const { querySelectorAll, createRange } = Document.prototype;
const { getRootNode } = Node.prototype;

/** The value of an attribute, or '' where there is none. */
export const attribute = (element: Element, name: string): string => getAttribute.call(element, name) ?? '';

/** Elements of the document that match, in order; never throws on a clobbered document. */
export const all = (document: Document, selector: string): ArrayLike<Element> =>
  querySelectorAll.call(document, selector);

export const allIn = (element: Element, selector: string): ArrayLike<Element> => queryIn.call(element, selector);

export const first = (document: Document, selector: string): Element | null => all(document, selector)[0] ?? null;

export const urlOf = (document: Document): string => ofDocument.url(document);
export const typeOf = (document: Document): string => ofDocument.type(document);
export const rootOf = (document: Document): Element | null => ofDocument.root(document);
export const bodyOf = (document: Document): Element | null => ofDocument.body(document);
export const rangeOf = (document: Document): Range => createRange.call(document);
export const treeOf = (node: Node): Node => getRootNode.call(node);

/** Whether the element is rendered. Costs a style update where the page's style is not clean: ask only where it decides. */
export const isShown = (element: Element): boolean => checkVisibility.call(element, { visibilityProperty: true });
