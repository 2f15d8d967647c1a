# What is wrong with what was typed or pasted into the form for the vendor's credentials. It stands at
# the field. What was typed is never quoted.

# $field is the field's label in the reader's language, such as “API key”.
fault-empty = { $field } is still empty.
fault-blank-in-it = { $field }: there is a blank or a line break in the middle. Copy it again, with nothing else beside it.
# $characters is a list of the kinds below: “small letters, digits and hyphens”.
fault-other-characters = { $field } has only { $characters }. Look for a character that does not belong to it.
fault-small-letters = small letters
fault-capital-letters = capital letters
fault-digits = digits
fault-hyphens = hyphens
fault-underscores = underscores
fault-full-stops = full stops
# One character.
fault-character = “{ $character }”
# A range of characters, such as “a” to “f”.
fault-characters-between = “{ $from }” to “{ $to }”
fault-too-short =
    { $least ->
        [one] { $field } is too short: it has at least { $least } character.
       *[other] { $field } is too short: it has at least { $least } characters.
    }
fault-too-long =
    { $most ->
        [one] { $field } is too long: it has at most { $most } character.
       *[other] { $field } is too long: it has at most { $most } characters.
    }
# $field is the label of another field, whose text was pasted into this one.
fault-swapped = This looks like the { $field }. Put each of the two into the other box.
# $start is a technical text such as “pk_”.
fault-other-start = { $field } usually begins with { $start }.
fault-other-length =
    { $usual ->
        [one] { $field } is usually { $usual } character long. See whether a part of it is missing.
       *[other] { $field } is usually { $usual } characters long. See whether a part of it is missing.
    }

## Bob: the ID and the token of a service user. SERVICE- is how every such ID starts; Copy and ID are
## words on Bob's screen and stay as they are.

# It is taken all the same.
fault-id-of-another-shape = The ID of a service user usually starts with SERVICE-. If Bob does not accept it, copy it once more from the box that is called ID.
fault-id-empty = Paste the service user’s ID here. It starts with SERVICE-.
fault-id-cut-short = Something follows after SERVICE- in Bob. Click Copy beside the ID and paste it here whole.
fault-token-for-id = This looks like the token. Here goes the text that starts with SERVICE-.
fault-address-for-id = This looks like an e‑mail address. Here goes the ID that Bob shows for the service user; it starts with SERVICE-.
fault-same-text = Both boxes hold the same text. Here goes the ID, which starts with SERVICE-.
fault-token-empty = Paste the service user’s token here.
# Bob hides the token behind dots, and these were copied.
fault-dots = These are the dots that hide the token. Click Copy beside the token in Bob and paste it here.
fault-id-twice = Both boxes hold a service user ID. The token is the other, longer text in Bob’s window.
fault-id-for-token = This looks like the service user ID. Here goes the token, the longer text in Bob’s window.
# Something such as “Authorization: Basic …” was pasted.
fault-header = This is a whole header of a request. Paste only the text that Bob shows in its box.
fault-both-together = This holds the ID and the token together. Paste each into its own box.
fault-encoded-pair = This is the ID and the token in an encoded form. Paste them as Bob shows them, each into its own box.
# Something such as “Token: …” was pasted.
fault-label-along = The name of the box was pasted along. Paste only the text inside the box in Bob.
fault-blank-in-the-middle = There is a blank or a line break in the middle. Click Copy in Bob and paste the text alone.
