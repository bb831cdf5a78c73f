/** Hands a file to the reader's browser as a download. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser reads it after this task; a minute is enough for it to have begun.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
