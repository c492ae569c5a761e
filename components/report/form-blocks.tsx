'use client';

import { useMemo } from 'react';
import { useLanguage } from '@/components/site/language';
import { usePageLocale, useSay } from '@/components/site/words-provider';
import { Link } from '@/components/ui/link';
import { LinkRow } from '@/components/ui/link-row';
import { FoldRow, Rows } from '@/components/ui/rows';
import { Small } from '@/components/ui/small';
import { type FormPart, fillIn } from '@/lib/exports/forms/form';
import { formOf } from '@/lib/exports/forms/registry';
import { useCurrent } from '@/lib/store/use-incident';
import { FormBox } from './form-box';

/** The sections of an office's form, in its order. Each unfolds to its boxes. */
export function FormBlocks({ office }: { office: string }) {
  const say = useSay();
  const locale = usePageLocale();
  const language = useLanguage();
  const held = useCurrent();
  const form = formOf(office);
  const entries = held?.record.entries;
  const parts = useMemo(() => (entries ? fillIn(form, entries, language) : []), [form, entries, language]);

  if (!entries) {
    return (
      <>
        <p>{say('forms.no-record')}</p>
        <Rows>
          <LinkRow href={`/${locale}/`} name={say('forms.to-start')} />
        </Rows>
      </>
    );
  }
  return (
    <div className="flow-4">
      <p>
        {form.id === 'any' && say('forms.generic')} {say('forms.lead')}
      </p>
      <Small>{say('forms.check')}</Small>
      <div>
        {parts.map((part) => (
          <Part key={`${part.id}-${part.nth}`} id={`${office}-${part.id}-${part.nth ?? 1}`} part={part} />
        ))}
      </div>
    </div>
  );
}

function Part({
  id,
  part: { id: name, official, nth, about, group, fields },
}: {
  id: string;
  part: FormPart;
}) {
  const say = useSay();
  const locale = usePageLocale();
  const told = fields.filter(({ value, why }) => value !== '' || why);
  const missing = fields.filter(({ value, why, rest }) => value === '' && !why && !rest);
  const ours = say(`forms.parts.${name}`);
  const title = official ? <span lang="en">{official}</span> : ours;
  return (
    <FoldRow
      name={
        <>
          {title} {nth}
        </>
      }
      hint={[official && ours, about].filter(Boolean).join(': ')}
    >
      <div className="flow-4 pt-2 pb-8 [&_textarea]:max-h-[60vh]">
        {told.map((field) => (
          <FormBox key={field.id} id={`${id}-${field.id}`} field={field} />
        ))}
        {missing.length > 0 && (
          <Small>
            {say('forms.missing', { boxes: missing.map((one) => say(`forms.boxes.${one.id}`)).join(', ') })}
          </Small>
        )}
        {(missing.length > 0 || told.some(({ value }) => value === '')) && (
          <p>
            <Link className="inline-flex min-h-tap items-center" href={`/${locale}/record/#group-${group}`}>
              {say('forms.add')}
            </Link>
          </p>
        )}
      </div>
    </FoldRow>
  );
}
