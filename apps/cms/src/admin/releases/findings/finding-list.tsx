'use client';

import { Link, useConfig } from '@payloadcms/ui';
import { useState } from 'react';

import { languageName } from '../../../platform/words/language-name';
import type { Finding } from '../../../time/releases/plan';
import { addressOf } from '../../../time/releases/preflight/finding';
import { findingTexts } from '../../../time/releases/preflight/finding-texts';
import { binAddress } from '../../bin/document-address';
import { useTexts } from '../../translations/use-texts';
import { isInForm, type OpenForm } from './place';
import { TakeOut } from './take-out';

interface Props {
  findings: Finding[];
  /** The documents (`type/id`) whose fields cannot be shown, because they are in the bin themselves. */
  binned?: readonly string[];
  /** The form that is open beside the list, whose fields can be shown. */
  form?: OpenForm | null;
  onShow?: (path: string) => void;
}

const bySeverity = (one: Finding, other: Finding) =>
  one.severity === other.severity ? 0 : one.severity === 'error' ? -1 : 1;

/** The check results, errors first, each with a link to its field. */
export function FindingList({ binned = [], findings, form = null, onShow }: Props) {
  const { config } = useConfig();
  const { language } = useTexts();
  const texts = findingTexts(language);
  /** What was taken out while the list is on the screen. */
  const [takenOut, setTakenOut] = useState<readonly string[]>([]);
  const wayTo = (finding: Finding) => {
    const { path } = finding;
    if (onShow && path && isInForm(finding, form)) {
      return (
        <button className="civic-link" onClick={() => onShow(path)} type="button">
          {texts.toField}
        </button>
      );
    }
    if (finding.document && binned.includes(finding.document)) return null;
    const address = addressOf(finding, config.routes.admin);
    return address && <Link href={address}>{finding.path ? texts.toField : texts.toDocument}</Link>;
  };

  return (
    <ul aria-label={texts.findings} className="civic-findings">
      {findings.toSorted(bySeverity).map((finding, index) => {
        const { code, document, path, severity, target } = finding;
        const isTakenOut = target !== undefined && takenOut.includes(target);
        return (
          <li data-severity={isTakenOut ? undefined : severity} key={`${code} ${document} ${path} ${index}`}>
            {!isTakenOut && <strong className="civic-findings__severity">{texts[severity]}</strong>}
            <span className="civic-findings__where">
              {[
                finding.title ?? texts.whole,
                finding.locale && texts.inLanguage(languageName(finding.locale, language)),
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
            <span className="civic-findings__message">{finding.message[language]}</span>
            {isTakenOut ? <span role="status">{texts.takenOut}</span> : wayTo(finding)}
            {!isTakenOut && target && finding.targetInBin && (
              <Link href={binAddress(target, config.routes.admin)}>{texts.toBin}</Link>
            )}
            {!isTakenOut && target && severity === 'warning' && document === form?.document && (
              <TakeOut onDone={() => setTakenOut([...takenOut, target])} target={target} />
            )}
          </li>
        );
      })}
    </ul>
  );
}
