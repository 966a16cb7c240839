/** French puts a no-break space before « : ; ? ! » and inside its quotation marks; a line never starts with a colon. */
export const frenchSpaces = (text: string): string =>
  text.replace(/ (?=[:;?!»%])/g, "\u00A0").replace(/« /g, "«\u00A0");
