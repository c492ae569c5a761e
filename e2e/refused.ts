/** What drivers of other browsers than Chromium refuse, and why a story cannot be told there. */
const whys = {
  'has no scripts': {
    firefox: 'WebDriver BiDi cannot turn scripts off',
    webkit: 'WebDriver cannot turn scripts off',
  },
  'keeps whole pages': {
    firefox: 'under its driver it makes the page anew',
  },
  'reads the clipboard': {
    firefox: 'its driver knows no permission to read the clipboard',
    webkit: 'its driver grants no permission to read the clipboard',
  },
  'reads what was copied': {
    webkit: 'its driver grants no permission to read the clipboard',
  },
  'is on a phone': {
    webkit: 'its window gets no narrower than 447 pixels',
  },
  'sets the quota': {
    firefox: 'only Chromium lets a driver set the quota',
    webkit: 'only Chromium lets a driver set the quota',
  },
  'clears site data': {
    firefox: 'only Chromium lets a driver clear what a site keeps while it is open',
    webkit: 'only Chromium lets a driver clear what a site keeps while it is open',
  },
  'sets the clock': {
    webkit: 'its driver sets no clock where a second page is open',
  },
  'types a name in a list': {
    webkit: 'its list opens at the first space, so no name with one can be typed',
  },
  'freezes or crashes a page': {
    firefox: 'only Chromium lets a driver freeze a page or end its process',
    webkit: 'only Chromium lets a driver freeze a page or end its process',
  },
  'closes the browser': {
    webkit: 'a session of its driver keeps nothing when it ends',
  },
  'sees another look': {
    firefox: 'WebDriver BiDi shows no other look: neither dark, nor as on paper',
    webkit: 'WebDriver shows no other look: neither dark, nor as on paper',
  },
  prints: {
    webkit: 'its driver does not print',
  },
  'numbers pages': {
    firefox: 'it prints no margin boxes of ours, so the paper has its own page numbers or none',
  },
  'goes offline': {
    webkit: 'its driver cannot take the network away',
  },
  'holds up requests': {
    webkit: 'its driver does not hold up requests',
  },
  'counts requests': {
    webkit: 'its driver does not tell of requests',
  },
  'is asked before leaving': {
    webkit: 'its driver does not answer before leaving a page that asks first',
  },
};

/** The annotations of a story, by what it does that is refused. */
export const refused = (...what: (keyof typeof whys)[]) =>
  what.flatMap((one) =>
    Object.entries(whys[one]).map(([browser, description]) => ({ type: `not in ${browser}`, description })),
  );
