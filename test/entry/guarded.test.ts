// What goes wrong unforeseen is said in Thai; the log that a developer reads has no number of a person in it.
import { attempt } from '../../src/entry/guarded';

test('an error that quotes a cell is logged with its ID and phone numbers masked', () => {
  const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const reply = attempt(false, () => {
    throw new Error('Cannot convert "1-1037-02071-81-1 โทร 081-234-5678" to int.');
  });
  expect(reply).toEqual({ ok: false, message: expect.stringMatching(/^ทำรายการไม่สำเร็จ/), isDenied: false });
  expect(logged.mock.calls).toEqual([['Cannot convert "x-xxxx-xxxxx-x1-1 โทร xxx-xxx-xx78" to int.']]);
  logged.mockRestore();
});
