/** The part of `navigator` that is looked at here. */
type Browser = Pick<Navigator, 'userAgent'> &
  Partial<Pick<Navigator, 'share' | 'canShare'>> & { standalone?: boolean };

/**
 * Whether another app shows the page, such as a chat. There, saving a file and printing may do nothing, and no script
 * is told. Looked for by ability: on Android, browsers share and the web view for apps does not. Where that does not
 * tell, by name: `wv` is the web view's own, and of all that call themselves AppleWebKit only that of an app, or an app
 * on the home screen, leaves `Safari/` out.
 *
 * https://github.com/mdn/browser-compat-data (api.Navigator.share)
 * https://android-developers.googleblog.com/2024/12/user-agent-reduction-on-android-webview.html
 * https://developer.apple.com/documentation/webkit/wkwebviewconfiguration/applicationnameforuseragent
 */
export function isInsideApp({ userAgent, share, standalone }: Browser): boolean {
  if (/Android/.test(userAgent)) return !share || /\bwv\)/.test(userAgent);
  return /AppleWebKit/.test(userAgent) && !/Safari\//.test(userAgent) && !standalone;
}

/** Whether the browser says that its share sheet takes this file. */
export const canShareFile = (file: File, browser: Browser = navigator): boolean =>
  browser.canShare?.({ files: [file] }) ?? false;
