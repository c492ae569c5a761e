'use client';

import { TriangleAlert } from '@lucide/icons';
import { useEffect, useState } from 'react';
import { useSay } from '@/components/site/words-provider';
import { Button, Buttons } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Id } from '@/components/ui/id';
import { needsNetwork } from '@/lib/chains/assets';
import type { Finding } from '@/lib/chains/look';
import { type NetworkId, networkName } from '@/lib/chains/networks';
import { readingsToAsk } from '@/lib/incident/amount';
import type { Form } from '@/lib/incident/fields';

interface Props {
  form: Form;
  text: string;
  network: string;
  /** Writes something else in the box. */
  onTake: (text: string) => void;
}

/** What seems wrong with an address or a transaction id: a warning with its reason, never a block. */
export function ChainNote({ form, text, network, onTake }: Props) {
  const say = useSay();
  const [finding, setFinding] = useState<Finding | null>(null);
  const isChain = form === 'address' || form === 'txid';
  useEffect(() => {
    let live = true;
    setFinding(null);
    if (!isChain || text.trim() === '') return;
    const look = ({ lookAtAddress, lookAtTxid }: typeof import('@/lib/chains/look')) => {
      if (live) setFinding((form === 'txid' ? lookAtTxid : lookAtAddress)(text, network));
    };
    // What knows the forms is fetched when there is one to look at. Where it cannot be, nothing is warned of.
    void import('@/lib/chains/look').then(look, () => {});
    return () => {
      live = false;
    };
  }, [isChain, form, text, network]);
  if (!isChain) return null;
  const linked = finding && 'id' in finding ? finding.id : null;
  return (
    <>
      <p
        className="mb-2 text-small text-soft not-empty:border-s-3 not-empty:border-current not-empty:ps-3"
        role="status"
      >
        {finding && (
          <>
            <Icon of={TriangleAlert} className="inline-block size-[1.05em] align-[-0.14em]" />{' '}
            {say(`record.chain.${finding.reason}`, valuesOf(finding))}{' '}
            {linked === null ? say('record.chain.kept') : <Id text={linked} />}
          </>
        )}
      </p>
      {linked !== null && (
        <Buttons className="mb-4">
          <Button look="plain" onClick={() => onTake(linked)}>
            {say('record.chain.take')}
          </Button>
        </Buttons>
      )}
    </>
  );
}

/** How an amount may be meant that is not digits with a point: one tap writes it so. */
export function AmountNote({ text, unit, onTake }: Pick<Props, 'text' | 'onTake'> & { unit: string }) {
  const say = useSay();
  const readings = readingsToAsk(text, unit);
  const wordsOf = (amount: string) => {
    if (readings.length === 1) return say('record.amount.write', { amount });
    const isSmall = Number(amount) < 1_000;
    return isSmall
      ? say('record.amount.write-small', { amount })
      : say('record.amount.write-large', { amount });
  };
  return (
    <>
      <p className="mb-2 text-small text-soft" role="status">
        {readings.length > 0 && say('record.amount.only-digits')}
      </p>
      {readings.length > 0 && (
        <Buttons className="mb-4" columns="two">
          {readings.map((one) => (
            <Button key={one} look="plain" onClick={() => onTake(one)}>
              {wordsOf(one)}
            </Button>
          ))}
        </Buttons>
      )}
    </>
  );
}

const names = (networks: readonly NetworkId[]) => networks.map(networkName).join(', ');

function valuesOf(finding: Finding): Record<string, string | number> {
  return {
    ...('networks' in finding && { networks: names(finding.networks) }),
    ...('network' in finding && finding.network && { network: networkName(finding.network) }),
    ...('asset' in finding && { asset: finding.asset }),
    ...('characters' in finding && { characters: finding.characters.join(', ') }),
    ...('length' in finding && { length: finding.length, expected: finding.expected }),
  };
}

/** A coin that lives on several networks says little without its network. */
export function NetworkNote({ asset }: { asset: string }) {
  const say = useSay();
  const among = needsNetwork(asset);
  return (
    <p className="mb-2 text-small text-soft" role="status">
      {among.length > 0 && say('record.chain.which-network', { asset: asset.trim(), networks: names(among) })}
    </p>
  );
}
