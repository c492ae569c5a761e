'use client';

import { TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useSay } from '@/components/site/words-provider';
import { needsNetwork } from '@/lib/chains/assets';
import type { Finding } from '@/lib/chains/look';
import { type NetworkId, networkName } from '@/lib/chains/networks';
import type { Form } from '@/lib/incident/fields';

interface Props {
  form: Form;
  text: string;
  network: string;
}

/** What seems wrong with an address or a transaction id: a warning with its reason, never a block. */
export function ChainNote({ form, text, network }: Props) {
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
  return (
    <p
      className="mb-2 text-small text-soft not-empty:border-s-3 not-empty:border-current not-empty:ps-3"
      role="status"
    >
      {finding && (
        <>
          <TriangleAlert className="inline-block size-[1.05em] align-[-0.14em]" aria-hidden="true" />{' '}
          {say(`record.chain.${finding.reason}`, valuesOf(finding))} {say('record.chain.kept')}
        </>
      )}
    </p>
  );
}

const names = (networks: readonly NetworkId[]) => networks.map(networkName).join(', ');

function valuesOf(finding: Finding): Record<string, string | number> {
  return {
    ...('networks' in finding && { networks: names(finding.networks) }),
    ...('network' in finding && finding.network && { network: networkName(finding.network) }),
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
