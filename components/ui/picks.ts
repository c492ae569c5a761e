/** The style of a label that covers a file picker: it is tapped and shows the focus. */
export const picks =
  'relative cursor-pointer focus-within:outline-3 focus-within:outline-offset-3 focus-within:outline-ink';
