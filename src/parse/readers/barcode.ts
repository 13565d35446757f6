/** What the bar code of a document says when it is read as text: `*2412345*`. */
export const BARCODE = /^\*\s?[A-Z0-9]{6,}\s?\*$/;
