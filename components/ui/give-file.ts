import { canShareFile, isInsideApp } from './abilities';
import { saveFile } from './save-file';

/**
 * Hands content to the browser to save as a file; within another app, where that may do nothing, to the share sheet if
 * there is one. Resolves to false where the person closed that.
 */
export async function giveFile(name: string, mediaType: string, content: BlobPart): Promise<boolean> {
  const file = new File([content], name, { type: mediaType });
  if (isInsideApp(navigator) && canShareFile(file)) {
    try {
      await navigator.share({ files: [file] });
      return true;
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return false;
      // The sheet does not take it after all.
    }
  }
  saveFile(name, mediaType, content);
  return true;
}
