/** Stands in for Node's `stream`, which sax asks for and does not need. */
export const Stream = undefined;
