/** XML as a small tree, without document types: no entity of the file's own is ever expanded. */
import { XMLParser } from "fast-xml-parser";

/** An element of an XML document. */
export type Element = {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly Node[];
};
/** An element, or a piece of text. */
export type Node = Element | string;
type Attributes = Readonly<Record<string, string>>;

/** A node as the library gives it when order is kept: one key with the children, and `:@` with the attributes. */
type Ordered = { readonly [key: string]: unknown };

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  htmlEntities: true,
});

const toNode = (ordered: Ordered): Node => {
  const { ":@": attributes, ...rest } = ordered;
  const [name = "", content] = Object.entries(rest)[0] ?? [];
  if (name === "#text") return String(content);
  return { name, attributes: (attributes ?? {}) as Attributes, children: toNodes(content) };
};

const toNodes = (content: unknown): Node[] => (Array.isArray(content) ? content.map(toNode) : []);

/** The nodes at the top of a document; `undefined` when it is not well formed, or declares a document type. */
export const parseXml = (xml: string): readonly Node[] | undefined => {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) return undefined;
  try {
    return toNodes(parser.parse(xml, true));
  } catch {
    // The library throws on XML that is not well formed; for us that is a file to refuse.
    return undefined;
  }
};

/** The child elements of a node. */
export const elementsOf = (nodes: readonly Node[]): Element[] =>
  nodes.filter((node) => typeof node !== "string");

/** The first element of this name, at any depth. */
export const findElement = (nodes: readonly Node[], name: string): Element | undefined => {
  for (const element of elementsOf(nodes)) {
    const found = element.name === name ? element : findElement(element.children, name);
    if (found !== undefined) return found;
  }
  return undefined;
};
