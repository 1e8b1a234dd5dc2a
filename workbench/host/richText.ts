// Rich text as far as links need it. https://developers.google.com/apps-script/reference/spreadsheet/rich-text-value-builder
import type { Execution } from './execution';
import { ServiceError } from './serviceError';
import { ServiceObject } from './serviceObject';

export class RichTextValue extends ServiceObject {
  readonly className = 'RichTextValue';

  constructor(
    host: Execution,
    readonly text: string,
    readonly link: string | null,
  ) {
    super(host);
  }

  getText(): string {
    return this.text;
  }

  getLinkUrl(): string | null {
    return this.link;
  }
}

/** The whole text carries one link; links on parts of it are not in the workbench. */
export class RichTextValueBuilder extends ServiceObject {
  readonly className = 'RichTextValueBuilder';
  text: string | null = null;
  link: string | null = null;

  setText(text: string): this {
    this.text = String(text);
    this.link = null;
    return this;
  }

  setLinkUrl(link: string | null, ...more: unknown[]): this {
    if (this.text === null) throw new ServiceError('The text must be set before a link.');
    if (more.length > 0)
      throw new ServiceError('not in the workbench: RichTextValueBuilder.setLinkUrl on a part of the text');
    this.link = link;
    return this;
  }

  build(): RichTextValue {
    if (this.text === null) throw new ServiceError('The text must be set before building.');
    return new RichTextValue(this.host, this.text, this.link);
  }
}
