'use client';

import { Fragment } from 'react';
import { Mark } from '@/components/ui/mark';
import { Part } from '@/components/ui/part';
import { Points } from '@/components/ui/points';
import { AnotherAccount } from './another-account';
import { Asked } from './asked';
import { CarryOn } from './carry-on';
import { CutAnswer } from './cut-answer';
import { EndCallAnswer } from './end-call-answer';
import { Helping } from './helping';
import { JustWritten } from './just-written';
import { MayHaveMoved } from './may-have-moved';
import { OtherDevice } from './other-device';
import { Progress } from './progress';
import { OnlyFor, Screen } from './screen';
import { Sources } from './sources';
import { StepAnswer } from './step-answer';
import type { StepContent } from './step-content';
import { StepLine } from './step-line';
import { StepState } from './step-state';
import { SwitchLinks } from './switch-links';

/**
 * One action: the short answer, what will happen, what to do, the answer with its clock, what if you can't, what people
 * ask, and where it comes from. Served as readable text; only its taps need scripts. To end the call takes a second, so
 * the hang-up block stands above its lines.
 */
export function Step(content: StepContent) {
  const {
    id,
    hangsUp,
    cutsOff,
    forOtherDevice,
    title,
    lead,
    know,
    notes,
    read,
    doNow,
    parts,
    ifNot,
    cannot,
    asked,
    sources,
  } = content;
  // The line goes on into the answer, where there is one.
  const ending = hangsUp ? 'ends-here' : '*:last:pb-10';
  return (
    <Screen id={id}>
      {!hangsUp && <JustWritten />}
      <Progress action={id} />
      <h1 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h1>
      {hangsUp ? (
        <>
          <EndCallAnswer action={id} />
          <CarryOn at={id} />
          <Helping at={id} offer />
        </>
      ) : (
        <>
          <StepState action={id} />
          {cutsOff ? <CutAnswer action={id} /> : <p className="text-lead">{lead}</p>}
          <Helping at={id} />
          <SwitchLinks action={id} />
        </>
      )}
      <Part heading={`${id}-do`} title={doNow}>
        {know && (
          <p>
            <b>{know[0]}</b> {know[1]}
          </p>
        )}
        {read && <MayHaveMoved action={id} read={read} />}
        <div className="line steps mt-7">
          {parts.map(({ only, title = '', lines, worked }, place) => {
            const list = (
              <ol key={only} role="list" className={notes ? '*:last:pb-10' : ending}>
                {forOtherDevice && (only || place === 0) && <OtherDevice action={id} />}
                {lines.map((line) => (
                  <StepLine key={line.id} action={id} {...line} />
                ))}
                {worked && (
                  <li className="entry">
                    <Mark kind="todo" />
                    <p>
                      <b>{worked[0]}</b> {worked[1]}
                    </p>
                  </li>
                )}
              </ol>
            );
            return only ? (
              <OnlyFor key={only} action={id} position={only} title={title}>
                {list}
              </OnlyFor>
            ) : (
              list
            );
          })}
          {notes && (
            <ol role="list" className={ending}>
              <li className="entry">
                <Mark kind="todo" />
                <div>
                  <b>{notes[0]}</b>
                  {notes[1].map(({ title, items }) => (
                    <Fragment key={title}>
                      {title && <p>{title}</p>}
                      <Points sign="dash" items={items} />
                    </Fragment>
                  ))}
                </div>
              </li>
            </ol>
          )}
          {!hangsUp && <StepAnswer action={id} />}
        </div>
      </Part>
      <Part follows heading={`${id}-cannot`} title={ifNot}>
        <p>{cannot}</p>
      </Part>
      {asked && <Asked at={id} {...asked} />}
      {!hangsUp && <AnotherAccount action={id} />}
      <Sources {...sources} />
    </Screen>
  );
}
