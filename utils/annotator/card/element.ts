// A page pays for the annotator on every article: elements made by hand save the 11 kB of a renderer for one small card.

type Properties = {
  readonly class?: string;
  readonly label?: string;
  readonly role?: string;
  readonly href?: string;
  readonly press?: (event: MouseEvent) => void;
};

/** An element with its children; text is only ever text. `press` makes a button of it that answers clicks and keys. */
export function element(name: string, properties: Properties, ...children: (Node | string | null)[]): HTMLElement {
  const made = document.createElement(name);
  const { class: classes, label, role, href, press } = properties;
  if (classes) made.className = classes;
  if (label) made.setAttribute('aria-label', label);
  if (role) made.setAttribute('role', role);
  if (made instanceof HTMLAnchorElement && href) {
    made.href = href;
    made.target = '_blank';
    made.rel = 'noopener noreferrer';
  }
  if (made instanceof HTMLButtonElement) made.type = 'button';
  if (press) made.addEventListener('click', press);
  made.append(...children.filter((child) => child !== null));
  return made;
}
