//! What is kept of a file by its text: what it declares, then its facts. Few runs ask for the first.

/// How long the length of the first part is.
const HEAD: usize = 4;

/// The bytes of both.
pub(super) fn join(interface: &[u8], facts: &[u8]) -> Option<Vec<u8>> {
    let len = u32::try_from(interface.len()).ok()?;
    Some([&len.to_le_bytes(), interface, facts].concat())
}

/// The bytes of what the file declares.
pub(super) fn interface(entry: &[u8]) -> Option<&[u8]> {
    Some(split(entry)?.0)
}

/// The bytes of its facts.
pub(super) fn facts(entry: &[u8]) -> Option<&[u8]> {
    Some(split(entry)?.1)
}

fn split(entry: &[u8]) -> Option<(&[u8], &[u8])> {
    let (len, parts) = entry.split_first_chunk::<HEAD>()?;
    parts.split_at_checked(u32::from_le_bytes(*len) as usize)
}
