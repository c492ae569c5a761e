import { listIn } from '@/components/site/list';
import { LinkRow } from '@/components/ui/link-row';
import { FoldRow, Rows } from '@/components/ui/rows';
import { siblingsOf } from '@/lib/content/siblings';
import type { LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';
import type { PlaybookAccount } from '@/lib/playbook/schema';

/** What an account's page says of other firms with a like name, and the way to steps that fit their customers. */
export function likeNamed(locale: LocaleId, account: PlaybookAccount) {
  const firms = siblingsOf(account);
  if (firms.length === 0) return null;
  const t = getWords(locale);
  const names = listIn(
    locale,
    'disjunction',
    firms.map(({ name }) => name),
  );
  const ways = new Map(firms.map((firm) => [firm.leadsTo.id, firm]));
  return (
    <div className="mb-8">
      <FoldRow
        name={t('respond.siblings.ask', { firms: names })}
        hint={t('respond.siblings.why', { count: firms.length })}
      >
        <div className="flow-2 pb-4">
          {firms.map(
            ({ name, domain }) =>
              domain && (
                <p key={name}>
                  {name}: <bdi className="code">{domain}</bdi>
                </p>
              ),
          )}
          <Rows>
            {[...ways.values()].map(({ name, leadsTo: { kind, id, name: own } }) => (
              <LinkRow
                key={id}
                href={`/${locale}/respond/${id}/`}
                name={own === null ? t(`start.which.hint.${kind}`) : t('respond.siblings.own', { name })}
              />
            ))}
          </Rows>
        </div>
      </FoldRow>
    </div>
  );
}
