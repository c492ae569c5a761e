'use client';

import type { ComponentProps } from 'react';

interface Props extends Omit<ComponentProps<'bdi'>, 'className' | 'dir'> {
  /** For what runs over several lines. */
  loose?: boolean;
}

/** An address, a hash, a number: in the voice of the record, from left to right whatever is around it. */
export function Code({ loose, ...rest }: Props) {
  return <bdi className={loose ? 'code leading-normal' : 'code'} {...rest} />;
}
