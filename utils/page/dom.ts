// Reads the DOM through the getters of its prototypes. A page may hold <form name=body> or <input name=firstChild>, and
// document and form elements then answer with those elements instead of the property asked for ("DOM clobbering").
// Marked pure one by one, so that the gate carries only those it uses.

function reader<T extends object, K extends keyof T & string>(owner: T, name: K): (of: T) => T[K] {
  const get = Object.getOwnPropertyDescriptor(owner, name)?.get;
  if (!get) throw new Error(name);
  return (of) => get.call(of);
}

export const nodeType = /* @__PURE__ */ reader(Node.prototype, 'nodeType');
export const firstChild = /* @__PURE__ */ reader(Node.prototype, 'firstChild');
export const nextSibling = /* @__PURE__ */ reader(Node.prototype, 'nextSibling');
export const parentNode = /* @__PURE__ */ reader(Node.prototype, 'parentNode');
export const parentElement = /* @__PURE__ */ reader(Node.prototype, 'parentElement');
export const childNodes = /* @__PURE__ */ reader(Node.prototype, 'childNodes');
export const textContent = /* @__PURE__ */ reader(Node.prototype, 'textContent');
export const isConnected = /* @__PURE__ */ reader(Node.prototype, 'isConnected');
export const tagName = /* @__PURE__ */ reader(Element.prototype, 'localName');
export const className = /* @__PURE__ */ reader(Element.prototype, 'className');
export const idOf = /* @__PURE__ */ reader(Element.prototype, 'id');
export const shadowRoot = /* @__PURE__ */ reader(Element.prototype, 'shadowRoot');
export const urlOf = /* @__PURE__ */ reader(Document.prototype, 'URL');
export const readyState = /* @__PURE__ */ reader(Document.prototype, 'readyState');
export const rootOf = /* @__PURE__ */ reader(Document.prototype, 'documentElement');
const bodyOf = /* @__PURE__ */ reader(Document.prototype, 'body');

/** What is to be read: the body, or all of a document that is none of HTML's and no picture. */
export const topOf = (document: Document): Element | null => {
  const root = rootOf(document);
  return bodyOf(document) ?? (root && tagName(root) !== 'svg' ? root : null);
};

/** A text without markup, which browsers show in one <pre>. */
export const isPlainText = (document: Document): boolean => contentType(document) === 'text/plain';
/** A PDF in Chromium's own viewer, whose words no extension is given. */
export const isPdf = (document: Document): boolean => contentType(document) === 'application/pdf';
const contentType = /* @__PURE__ */ reader(Document.prototype, 'contentType');

/** The document an element belongs to; null for documents alone. */
export const documentOf = (element: Element): Document => {
  const owner = ownerDocument(element);
  if (!owner) throw new Error('An element without a document');
  return owner;
};
const ownerDocument = /* @__PURE__ */ reader(Node.prototype, 'ownerDocument');

/** The value of an attribute, or '' where there is none. */
export const attribute = (element: Element, name: string): string =>
  Element.prototype.getAttribute.call(element, name) ?? '';

/** Elements that match, in order; never throws on a clobbered document. */
export const all = (document: Document, selector: string): ArrayLike<Element> =>
  Document.prototype.querySelectorAll.call(document, selector);

/**
 * Every element, in order. To look through their names so costs a tenth of a search for `[class*=…]`, and less than that
 * of one for `[class*=…] a`, which asks each link for all that it stands in.
 */
export const every = (document: Document): ArrayLike<Element> =>
  Document.prototype.getElementsByTagName.call(document, '*');

export const allIn = (element: Element, selector: string): ArrayLike<Element> =>
  Element.prototype.querySelectorAll.call(element, selector);

export const allInShadow = (root: ShadowRoot, selector: string): ArrayLike<Element> =>
  DocumentFragment.prototype.querySelectorAll.call(root, selector);

export const first = (document: Document, selector: string): Element | null =>
  Document.prototype.querySelector.call(document, selector);

export const firstIn = (element: Element, selector: string): Element | null =>
  Element.prototype.querySelector.call(element, selector);

export const contains = (element: Element, other: Node): boolean => Node.prototype.contains.call(element, other);

export const hasAttribute = (element: Element, name: string): boolean =>
  Element.prototype.hasAttribute.call(element, name);

export const hasAttributes = (element: Element): boolean => Element.prototype.hasAttributes.call(element);

export const rangeOf = (document: Document): Range => Document.prototype.createRange.call(document);

/** The document or shadow root that the node stands in. */
export const treeOf = (node: Node): Node => Node.prototype.getRootNode.call(node);

/** Where the second stands in the document, seen from the first: see Node.compareDocumentPosition. */
export const documentPosition = (node: Node, other: Node): number =>
  Node.prototype.compareDocumentPosition.call(node, other);

/** Whether the element is rendered. Costs a style update where the page's style is not clean: ask only where it decides. */
export const isShown = (element: Element): boolean =>
  Element.prototype.checkVisibility.call(element, { visibilityProperty: true });

/** Whether it lies over the page wherever that is scrolled to. Costs a style update as well. */
export const isFixed = (element: Element): boolean => getComputedStyle(element).position === 'fixed';
