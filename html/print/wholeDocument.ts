// Everything that is printed in the end: a cover, the forms with their signatures, the digits as chosen.
import type { Unit } from '../../src/catalogue/types';
import { monthInFull } from '../../src/domain/month';
import { signatureTexts } from '../../src/text/printedFormTexts';
import { printTexts as texts } from '../../src/text/printTexts';
import type { PageOffice } from '../office/pageOffice';
import { type CoverFields, coverPart } from './model/coverPart';
import { formPart } from './model/formPart';
import { collectorOf, type FormSource, unitText } from './model/formSource';
import { partWithDigits } from './model/printedDigits';
import type { PrintedPart, PrintedSignature } from './model/printedForm';
import type { FindReport } from './monthReports';
import type { PrintChoice, TypedNames } from './printChoice';
import { allUnits, monthOf } from './printed';
import { provinceForms } from './provinceForms';
import { unitForms } from './unitForms';

/** What is printed, and what the person is to know about it. */
export interface WholeDocument {
  readonly parts: readonly PrintedPart[];
  readonly forms: number;
  readonly notes: readonly string[];
}

/** `find` is null for empty forms. */
export function wholeDocument(
  choice: PrintChoice,
  names: TypedNames,
  office: PageOffice,
  find: FindReport | null,
): WholeDocument {
  const { what, isThai, isSigned, cover } = choice;
  const wanted = what === 'province' ? choice.province : choice.unit;
  const unit = allUnits(office).find(({ name }) => name === wanted);
  if (!unit) return { parts: [], forms: 0, notes: [what === 'province' ? texts.noProvince : texts.noUnits] };
  const { forms, attached, notes } = (what === 'province' ? provinceForms : unitForms)(
    choice,
    office,
    unit,
    find,
  );
  const signed = forms.map((form) => formPart(form, isSigned ? signaturesOf(form, names) : []));
  const covers =
    cover === 'none' || forms.length === 0
      ? []
      : [
          coverPart(
            cover,
            coverFields(choice, names, office, unit, forms.length),
            texts.enclosed(forms.length),
          ),
        ];
  const parts = [...covers, ...signed, ...attached].map((part) => partWithDigits(part, isThai));
  return { parts, forms: forms.length, notes };
}

/** Positions as the office has them unless others were typed. */
function signaturesOf(form: FormSource, names: TypedNames): PrintedSignature[] {
  return [
    {
      name: names.collectorName,
      position: names.collectorPosition || collectorOf(form),
      role: signatureTexts.collector,
    },
    {
      name: names.supervisorName,
      position: names.supervisorPosition || form.kpi.supervisor,
      role: signatureTexts.supervisor,
    },
  ];
}

function coverFields(
  choice: PrintChoice,
  names: TypedNames,
  office: PageOffice,
  unit: Unit,
  forms: number,
): CoverFields {
  const { agency, subject, body } = standardCover(choice, office, unit, forms);
  return {
    ...names,
    agency: names.agency || agency,
    subject: names.subject || subject,
    body: names.body || body,
  };
}

/** The same, before it is known how many forms there will be. */
export function standardTexts(choice: PrintChoice, office: PageOffice): Partial<TypedNames> {
  const wanted = choice.what === 'province' ? choice.province : choice.unit;
  const unit = allUnits(office).find(({ name }) => name === wanted);
  const forms = choice.what === 'unit' && unit ? office.kpisOf(unit.name).length : 1;
  return unit ? standardCover(choice, office, unit, forms) : {};
}

/** What a cover says where nothing was typed. */
function standardCover(
  { month: key }: PrintChoice,
  { settings }: PageOffice,
  unit: Unit,
  forms: number,
): Pick<CoverFields, 'agency' | 'subject' | 'body'> {
  const read = monthOf(key);
  const month = read ? monthInFull(read) : '';
  return {
    agency: settings.text('office'),
    subject: texts.subject(month),
    body: texts.body(unitText(unit), month, forms),
  };
}
