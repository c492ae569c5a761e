/** Hands content to the browser to save as a file. It does not leave the device. */
export function saveFile(name: string, mediaType: string, content: BlobPart) {
  const url = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // After the click the browser holds the blob itself.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
