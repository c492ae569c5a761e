// Written by .ci/font-chunks.mjs: the bundler gives each file that stands here an address of its own.
export const urls: Record<string, URL> = {
  'noto-sans/files/noto-sans-latin-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans/files/noto-sans-latin-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans/files/noto-sans-cyrillic-ext-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans/files/noto-sans-cyrillic-ext-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans/files/noto-sans-cyrillic-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans/files/noto-sans-cyrillic-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans/files/noto-sans-greek-ext-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans/files/noto-sans-greek-ext-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans/files/noto-sans-greek-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans/files/noto-sans-greek-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans/files/noto-sans-latin-ext-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans/files/noto-sans-latin-ext-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans/files/noto-sans-vietnamese-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans/files/noto-sans-vietnamese-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-arabic/files/noto-sans-arabic-math-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-math-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-arabic/files/noto-sans-arabic-symbols-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-symbols-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-devanagari/files/noto-sans-devanagari-devanagari-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-thai/files/noto-sans-thai-thai-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-thai/files/noto-sans-thai-thai-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-4-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-4-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-5-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-5-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-6-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-6-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-21-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-21-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-22-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-22-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-23-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-23-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-24-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-24-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-25-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-25-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-26-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-26-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-27-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-27-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-28-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-28-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-29-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-29-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-30-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-30-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-31-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-31-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-32-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-32-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-33-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-33-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-34-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-34-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-35-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-35-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-36-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-36-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-37-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-37-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-38-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-38-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-39-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-39-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-40-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-40-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-41-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-41-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-42-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-42-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-43-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-43-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-44-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-44-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-45-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-45-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-46-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-46-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-47-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-47-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-48-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-48-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-49-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-49-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-50-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-50-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-51-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-51-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-52-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-52-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-53-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-53-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-54-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-54-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-55-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-55-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-56-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-56-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-57-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-57-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-58-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-58-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-59-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-59-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-60-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-60-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-61-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-61-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-62-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-62-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-63-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-63-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-64-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-64-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-65-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-65-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-66-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-66-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-67-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-67-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-68-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-68-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-69-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-69-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-70-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-70-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-71-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-71-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-72-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-72-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-73-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-73-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-74-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-74-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-75-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-75-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-76-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-76-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-77-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-77-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-78-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-78-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-79-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-79-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-80-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-80-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-81-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-81-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-82-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-82-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-83-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-83-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-84-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-84-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-85-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-85-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-86-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-86-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-87-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-87-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-88-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-88-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-89-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-89-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-90-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-90-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-91-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-91-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-97-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-97-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-98-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-98-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-99-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-99-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-100-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-100-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-101-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-101-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-102-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-102-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-103-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-103-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-104-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-104-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-105-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-105-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-106-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-106-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-107-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-107-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-108-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-108-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-109-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-109-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-110-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-110-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-111-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-111-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-112-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-112-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-113-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-113-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-114-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-114-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-115-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-115-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-116-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-116-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-117-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-117-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-118-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-118-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-sc/files/noto-sans-sc-119-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-119-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-emoji/files/noto-emoji-0-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-emoji/files/noto-emoji-0-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-emoji/files/noto-emoji-1-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-emoji/files/noto-emoji-1-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-emoji/files/noto-emoji-2-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-emoji/files/noto-emoji-2-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-emoji/files/noto-emoji-3-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-emoji/files/noto-emoji-3-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-emoji/files/noto-emoji-4-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-emoji/files/noto-emoji-4-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-emoji/files/noto-emoji-5-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-emoji/files/noto-emoji-5-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-emoji/files/noto-emoji-6-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-emoji/files/noto-emoji-6-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-emoji/files/noto-emoji-7-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-emoji/files/noto-emoji-7-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-emoji/files/noto-emoji-8-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-emoji/files/noto-emoji-8-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-emoji/files/noto-emoji-9-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-emoji/files/noto-emoji-9-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-mono/files/noto-sans-mono-latin-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-mono/files/noto-sans-mono-latin-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-mono/files/noto-sans-mono-cyrillic-ext-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-mono/files/noto-sans-mono-cyrillic-ext-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-mono/files/noto-sans-mono-cyrillic-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-mono/files/noto-sans-mono-cyrillic-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-mono/files/noto-sans-mono-greek-ext-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-mono/files/noto-sans-mono-greek-ext-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-mono/files/noto-sans-mono-greek-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-mono/files/noto-sans-mono-greek-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-mono/files/noto-sans-mono-latin-ext-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-mono/files/noto-sans-mono-latin-ext-wght-normal.woff2',
    import.meta.url,
  ),
  'noto-sans-mono/files/noto-sans-mono-vietnamese-wght-normal.woff2': new URL(
    '@fontsource-variable/noto-sans-mono/files/noto-sans-mono-vietnamese-wght-normal.woff2',
    import.meta.url,
  ),
};
