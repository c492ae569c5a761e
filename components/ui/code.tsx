'use client';

import type { ComponentProps } from 'react';

interface Props extends Omit<ComponentProps<'bdi'>, 'className' | 'dir'> {
  /** For code of several lines. */
  loose?: boolean;
}

/** An address, a hash, a number: in the voice of the record, from left to right in any context. */
export function Code({ loose, ...rest }: Props) {
  return <bdi className={loose ? 'code leading-normal' : 'code'} {...rest} />;
}
