/** Hands content to the browser as a file to save. Nothing leaves the device by it. */
export function saveFile(name: string, mediaType: string, content: BlobPart) {
  const url = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has its own hold on the blob once the click was handled.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
