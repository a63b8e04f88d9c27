/** An element of XML, read strictly: whatever is not well-formed is an error. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

interface Open {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const REFERENCES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Elements, attributes, text and references: what a report is made of. */
export function readXml(xml: string): Element {
  if (ILLEGAL.test(xml)) throw new Error('a character that XML 1.0 does not allow');
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!xml.startsWith(declaration)) throw new Error('no declaration');
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const stack = [root];
  for (const [token] of xml.slice(declaration.length).matchAll(/<[^<]*|[^<]+/g)) {
    const top = stack.at(-1)!;
    const tag = /^<(\/?)([A-Za-z][\w-]*)((?:\s+[A-Za-z][\w-]*="[^"<]*")*)\s*(\/?)>([^]*)$/.exec(token);
    if (tag === null && token.startsWith('<')) throw new Error(`no tag: ${token.slice(0, 80)}`);
    if (tag === null) {
      top.text += resolved(token);
      continue;
    }
    const [, slash, name, attributes, selfClosing, after] = tag as unknown as string[];
    if (slash === '/') {
      if (stack.pop()!.name !== name) throw new Error(`</${name}> closes another element`);
    } else {
      const element: Open = { name: name!, attributes: attributesOf(attributes!), children: [], text: '' };
      top.children.push(element);
      if (selfClosing !== '/') stack.push(element);
    }
    stack.at(-1)!.text += resolved(after!);
  }
  if (stack.length !== 1 || root.children.length !== 1) throw new Error('not one root that is closed');
  return root.children[0]!;
}

function attributesOf(written: string): Record<string, string> {
  const entries = [...written.matchAll(/([A-Za-z][\w-]*)="([^"]*)"/g)].map(
    // A parser makes spaces of white space that is not a reference.
    ([, name, value]) => [name!, resolved(value!.replaceAll(/[\t\n\r]/g, ' '))] as const,
  );
  if (new Set(entries.map(([name]) => name)).size < entries.length) throw new Error('an attribute twice');
  return Object.fromEntries(entries);
}

function resolved(text: string): string {
  return text.replaceAll(/&([^;]*;)?/g, (_, reference: string | undefined) => {
    const name = reference?.slice(0, -1) ?? '';
    const code = /^#(\d+)$/.exec(name)?.[1];
    const value = code === undefined ? REFERENCES[name] : String.fromCodePoint(Number(code));
    if (value === undefined || ILLEGAL.test(value)) throw new Error(`a reference to nothing: &${name}`);
    return value;
  });
}
