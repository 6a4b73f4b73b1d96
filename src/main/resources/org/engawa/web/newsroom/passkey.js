// Asks an authenticator for a passkey (W3C Web Authentication Level 3), and sends what it answers with the form. Without it, or where
// there is none, codes are the way in.
const bytes = text => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), letter => letter.charCodeAt(0));
const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer)))
  .replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

const FIVE_MINUTES = 300000;
const credentials = ids => ids.map(id => ({type: 'public-key', id: bytes(id)}));
// ES256, EdDSA and RS256 (COSE algorithms, RFC 9053 and RFC 8812); the server takes the same.
const algorithms = [-7, -8, -257].map(alg => ({type: 'public-key', alg}));

const asked = async (form, act) => {
  const body = new URLSearchParams({seal: form.elements.namedItem('seal').value, for: act});
  const response = await fetch(act === 'alone' ? '/newsroom/sign-in/passkey' : '/newsroom/passkey', {method: 'POST', body});
  if (!response.ok) throw new Error(response.status);
  return response.json();
};

const made = ({host, question}) => navigator.credentials.create({publicKey: {
  challenge: bytes(question.challenge),
  rp: {id: host, name: 'Engawa'},
  user: {id: bytes(question.handle), name: question.address, displayName: question.name},
  pubKeyCredParams: algorithms,
  excludeCredentials: credentials(question.known),
  authenticatorSelection: {residentKey: 'preferred', userVerification: 'preferred'},
  attestation: 'none',
  timeout: FIVE_MINUTES,
}});
// Alone it stands for a password as well: the authenticator has to know who holds it, and who they are here.
const given = ({host, question}, alone) => navigator.credentials.get({publicKey: {
  challenge: bytes(question.challenge),
  rpId: host,
  allowCredentials: credentials(question.known),
  userVerification: alone ? 'required' : 'preferred',
  timeout: FIVE_MINUTES,
}});

// By hand: toJSON() is missing from browsers that are still in use.
const written = ({id, rawId, type, response}) => {
  const parts = {clientDataJSON: text(response.clientDataJSON)};
  for (const part of ['attestationObject', 'authenticatorData', 'signature', 'userHandle']) {
    if (response[part]) parts[part] = text(response[part]);
  }
  if (response.getTransports) parts.transports = response.getTransports();
  return JSON.stringify({id, rawId: text(rawId), type, response: parts, clientExtensionResults: {}});
};

const reasons = {NotAllowedError: 'cancelled', AbortError: 'cancelled', InvalidStateError: 'present', SecurityError: 'absent', NotSupportedError: 'absent'};

for (const box of document.querySelectorAll('.passkey')) {
  const said = box.nextElementSibling;
  const form = box.closest('form');
  said.textContent = window.PublicKeyCredential ? '' : box.dataset.absent;
  if (!window.PublicKeyCredential) continue;
  box.hidden = false;
  const field = form.elements.namedItem('passkey');
  const name = box.querySelector('input[type=text]');
  let asking = false;
  form.addEventListener('submit', async event => {
    // An answer is on its way, or the page will say that the name is missing, before a passkey is made in vain.
    if (field.value || name && !name.value.trim()) return;
    event.preventDefault();
    if (asking) return;
    asking = true;
    said.textContent = '';
    try {
      const question = await asked(form, box.dataset.act);
      field.value = written(await (box.dataset.act === 'new' ? made(question) : given(question, box.dataset.act === 'alone')));
      form.requestSubmit(box.querySelector('input[type=submit]'));
    } catch (error) {
      said.textContent = box.dataset[reasons[error.name] || 'failed'];
    } finally {
      asking = false;
    }
  });
  // Whoever comes back to the page asks anew: an answer is good once.
  addEventListener('pageshow', () => { field.value = ''; });
}
