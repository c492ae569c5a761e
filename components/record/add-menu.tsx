'use client';

import { Plus } from '@lucide/icons';
import type { MouseEvent } from 'react';
import { usePageLocale, useSay } from '@/components/site/words-provider';
import { buttonStyle } from '@/components/ui/button';
import { focusInView } from '@/components/ui/focus';
import { Icon } from '@/components/ui/icon';
import { LinkRow } from '@/components/ui/link-row';
import { ButtonRow, FoldRow, Rows } from '@/components/ui/rows';
import { groups } from '@/lib/exports/groups';
import { accountsLeftFor } from '@/lib/flow/told-of';
import type { Entry } from '@/lib/incident/entry';
import { type FactKind, kindOf } from '@/lib/incident/facts';

const menuId = 'add';

/** Unfolds the menu, or a group in it, and moves there. Nothing where it is not on the page. */
function openAddMenu(id = menuId) {
  const menu = document.getElementById(menuId);
  const place = document.getElementById(id);
  if (!menu?.contains(place)) return;
  for (const fold of [menu, place]) if (fold instanceof HTMLDetailsElement) fold.open = true;
  focusInView(place?.querySelector('summary') ?? menu);
}

/**
 * Unfolds what an address of the page names: the menu, or a group of which nothing is told. A form for an office leads
 * to where something is missing.
 */
export function openAddMenuFor(place: string) {
  if (place === menuId) openAddMenu();
  else if (!document.getElementById(place)) openAddMenu(`${menuId}-${place}`);
}

/** What leads to the menu from elsewhere on the page. */
export const toAddMenu = {
  href: `#${menuId}`,
  onClick(event: MouseEvent) {
    event.preventDefault();
    openAddMenu();
  },
};

interface Props {
  entries: readonly Entry[];
  onChoose: (kind: FactKind) => void;
}

/** The one place to tell more: the kinds of fact, group by group. */
export function AddMenu({ entries, onChoose }: Props) {
  const say = useSay();
  const locale = usePageLocale();
  const choose = (kind: FactKind) => {
    const menu = document.getElementById(menuId);
    if (menu instanceof HTMLDetailsElement) menu.open = false;
    onChoose(kind);
  };
  return (
    <details id={menuId} className="mt-part scroll-mt-4">
      <summary className={buttonStyle('plain', 'wide')}>
        <Icon of={Plus} />
        {say('record.add.title')}
      </summary>
      <p className="mt-4 mb-3">{say('record.add.why')}</p>
      <div>
        {groups.map(({ id, kinds }) => {
          const left = kinds.filter((kind) => accountsLeftFor(entries, kind) !== null);
          if (left.length === 0) return null;
          return (
            <FoldRow
              key={id}
              id={`${menuId}-group-${id}`}
              name={say(`facts.groups.${id}`)}
              hint={left.map((kind) => say(`facts.parts.${kind}`)).join(', ')}
            >
              <div className="ms-4 mb-4">
                <Rows>
                  {left.map((kind) =>
                    kindOf(kind).given ? (
                      <LinkRow key={kind} href={`/${locale}/check/`} name={say(`facts.add.${kind}`)} />
                    ) : (
                      <ButtonRow
                        key={kind}
                        name={say(`facts.add.${kind}`)}
                        icon={<Icon of={Plus} />}
                        onClick={() => choose(kind)}
                      />
                    ),
                  )}
                </Rows>
              </div>
            </FoldRow>
          );
        })}
      </div>
    </details>
  );
}
