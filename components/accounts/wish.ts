let isWished = false;

/** Another account is to be added: the list that comes next opens where that is done. */
export const wishToAdd = () => {
  isWished = true;
};

/** Whether it was, once. */
export function takeWish(): boolean {
  const was = isWished;
  isWished = false;
  return was;
}
