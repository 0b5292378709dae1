import type { DraftKeeper } from '../../graphql/draft-keeper.ts';
import { writeBody } from './form-body.ts';
import type { FormBody, Progress } from './form-body.ts';
import type { ServiceValues } from './service-values.ts';

/** Title of a draft of which the name is not typed yet. */
const NAMELESS = 'Service without a name';

/** One form while it is open: what is typed, how far sending has come, and what keeps both from being lost. */
export class FormSession {
  readonly keeper: DraftKeeper;
  #body: FormBody;

  constructor(keeper: DraftKeeper, body: FormBody) {
    this.keeper = keeper;
    this.#body = body;
  }

  get body(): FormBody {
    return this.#body;
  }

  /** Takes what is typed. */
  typed(values: ServiceValues): void {
    this.#set({ ...this.#body, values });
  }

  /** Takes how far sending has come. */
  progressed(progress: Progress): void {
    this.#set({ ...this.#body, progress });
  }

  /** Shows another body of the same form, such as the one of another device; nothing is saved. */
  replace(body: FormBody): void {
    this.#body = body;
  }

  /** Keeps the body as it is, for one that came from the browser and is not on the server yet. */
  keep(): void {
    this.#set(this.#body);
  }

  #set(body: FormBody): void {
    this.#body = body;
    const name = body.values.name.trim();
    this.keeper.changed({ title: name === '' ? NAMELESS : name, body: writeBody(body) });
  }
}
