/** How long a browser may take from being asked to print until it begins, in milliseconds. */
const patience = 1_500;

/**
 * Prints the page. Nothing more is drawn while a script prints, so all is drawn before. Resolves to whether the browser
 * began: the web view of Android has `print` and ignores it, without the event that precedes printing.
 *
 * https://chromium.googlesource.com/chromium/src/+/main/android_webview/renderer/aw_print_render_frame_helper_delegate.cc
 */
export function printWhole(): Promise<boolean> {
  window.dispatchEvent(new Event('beforeprint'));
  return new Promise((resolve) => {
    const answer = (hasBegun: boolean) => {
      window.removeEventListener('beforeprint', begin);
      resolve(hasBegun);
    };
    const begin = () => answer(true);
    window.addEventListener('beforeprint', begin);
    setTimeout(() => {
      window.print?.();
      setTimeout(() => answer(false), patience);
    });
  });
}
