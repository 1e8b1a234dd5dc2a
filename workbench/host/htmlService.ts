// HtmlService: files of dist/ and given text, never templates. https://developers.google.com/apps-script/reference/html/html-service
import type { Execution } from './execution';
import { NotInWorkbench, ServiceError } from './serviceError';
import { ServiceEnum, ServiceObject } from './serviceObject';

export class HtmlService extends ServiceObject {
  readonly className = 'HtmlService';
  readonly XFrameOptionsMode = new ServiceEnum('XFrameOptionsMode', 'ALLOWALL DEFAULT');

  createHtmlOutputFromFile(filename: string): HtmlOutput {
    const name = String(filename).replace(/\.html$/, '');
    const content = this.host.book.htmlFile(name);
    if (content === null) throw new ServiceError(`No HTML file named ${name} was found.`);
    return new HtmlOutput(this.host, content);
  }

  createHtmlOutput(html = ''): HtmlOutput {
    return new HtmlOutput(this.host, String(html));
  }

  /** Templates are refused: a cell's text could become markup. */
  createTemplate(): never {
    throw new NotInWorkbench('HtmlService.createTemplate');
  }

  createTemplateFromFile(): never {
    throw new NotInWorkbench('HtmlService.createTemplateFromFile');
  }
}

/** https://developers.google.com/apps-script/reference/html/html-output */
export class HtmlOutput extends ServiceObject {
  readonly className = 'HtmlOutput';
  title = '';
  width: number | null = null;
  height: number | null = null;

  constructor(
    host: Execution,
    public content: string,
  ) {
    super(host);
  }

  getContent(): string {
    return this.content;
  }

  setContent(content: string): this {
    this.content = String(content);
    return this;
  }

  append(content: string): this {
    this.content += String(content);
    return this;
  }

  getTitle(): string {
    return this.title;
  }

  setTitle(title: string): this {
    this.title = String(title);
    return this;
  }

  setWidth(width: number): this {
    this.width = width;
    return this;
  }

  setHeight(height: number): this {
    this.height = height;
    return this;
  }

  addMetaTag(_name: string, _content: string): this {
    return this;
  }
}
