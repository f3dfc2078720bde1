//! Facts as bytes.

use std::sync::Arc;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::name::{self, Name, Packed};

/// Bytes that are no packed value of the type asked for.
#[derive(Debug, thiserror::Error)]
#[error("these bytes hold no such facts")]
pub struct BadPack;

/// Serialises facts: the names they use, then they themselves.
///
/// # Errors
///
/// When memory runs out; facts have nothing that cannot be serialised.
pub fn pack<T: Serialize>(value: &T) -> Result<Vec<u8>, BadPack> {
    let (body, names) = name::writing(|| postcard::to_stdvec(value));
    let names: Vec<&str> = names.iter().map(Name::as_str).collect();
    let mut bytes = postcard::to_stdvec(&names).map_err(|_| BadPack)?;
    bytes.append(&mut body.map_err(|_| BadPack)?);
    Ok(bytes)
}

/// Deserialises what [`pack`] gave.
///
/// # Errors
///
/// When it gave something else.
pub fn unpack<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, BadPack> {
    unpack_from(bytes, &[])
}

/// The same of what stays where it is: fns in it are read once something asks for them.
///
/// # Errors
///
/// When it is something else.
pub(crate) fn unpack_late<T: DeserializeOwned>(bytes: &'static [u8]) -> Result<T, BadPack> {
    unpack_from(bytes, bytes)
}

fn unpack_from<T: DeserializeOwned>(bytes: &[u8], stays: &'static [u8]) -> Result<T, BadPack> {
    let (names, body): (Vec<&str>, _) = postcard::take_from_bytes(bytes).map_err(|_| BadPack)?;
    let names = names.into_iter().map(Name::from).collect();
    let packed = Arc::new(Packed { names, bytes: stays });
    name::reading(packed, || postcard::from_bytes(body)).map_err(|_| BadPack)
}
