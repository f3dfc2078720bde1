//! Facts as bytes that are only compared: without the places in the text, and without what bodies do.

use serde::ser::{self, Serialize, Serializer};

/// Appends what tells a value apart from others of its type, wherever it stands.
pub(super) fn feed<T: Serialize + ?Sized>(bytes: &mut Vec<u8>, value: &T) {
    // Nothing that is fed can fail.
    let _ = value.serialize(&mut Feed { bytes, muted: false });
}

struct Feed<'b> {
    bytes: &'b mut Vec<u8>,
    /// Whether what comes is left out.
    muted: bool,
}

/// That a value cannot be fed: none is so.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(super) struct Unfed(String);

impl ser::Error for Unfed {
    fn custom<T: std::fmt::Display>(message: T) -> Self {
        Self(message.to_string())
    }
}

impl Feed<'_> {
    fn put(&mut self, bytes: &[u8]) -> Result<(), Unfed> {
        if !self.muted {
            self.bytes.extend_from_slice(bytes);
        }
        Ok(())
    }

    fn number(&mut self, number: u64) -> Result<(), Unfed> {
        self.put(&number.to_le_bytes())
    }

    fn text(&mut self, text: &[u8]) -> Result<(), Unfed> {
        self.number(text.len() as u64)?;
        self.put(text)
    }
}

/// Parts of a value; what was muted before its parts is muted after them.
pub(super) struct Parts<'f, 'b> {
    feed: &'f mut Feed<'b>,
    was_muted: bool,
}

impl Parts<'_, '_> {
    fn part<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unfed> {
        value.serialize(&mut *self.feed)
    }

    fn done(self) {
        self.feed.muted = self.was_muted;
    }
}

macro_rules! scalars {
    ($($method:ident $type:ty),*) => {$(
        fn $method(self, value: $type) -> Result<(), Unfed> {
            self.put(&value.to_le_bytes())
        }
    )*};
}

impl<'f, 'b> Serializer for &'f mut Feed<'b> {
    type Ok = ();
    type Error = Unfed;
    type SerializeSeq = Parts<'f, 'b>;
    type SerializeTuple = Parts<'f, 'b>;
    type SerializeTupleStruct = Parts<'f, 'b>;
    type SerializeTupleVariant = Parts<'f, 'b>;
    type SerializeMap = Parts<'f, 'b>;
    type SerializeStruct = Parts<'f, 'b>;
    type SerializeStructVariant = Parts<'f, 'b>;

    fn serialize_bool(self, value: bool) -> Result<(), Unfed> {
        self.put(&[u8::from(value)])
    }

    scalars! { serialize_i8 i8, serialize_i16 i16, serialize_i32 i32, serialize_i64 i64, serialize_u8 u8, serialize_u16 u16,
    serialize_u32 u32, serialize_u64 u64, serialize_u128 u128, serialize_f32 f32, serialize_f64 f64 }

    fn serialize_char(self, value: char) -> Result<(), Unfed> {
        self.number(u32::from(value).into())
    }

    fn serialize_str(self, value: &str) -> Result<(), Unfed> {
        self.text(value.as_bytes())
    }

    fn serialize_bytes(self, value: &[u8]) -> Result<(), Unfed> {
        self.text(value)
    }

    fn serialize_none(self) -> Result<(), Unfed> {
        self.put(&[0])
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Unfed> {
        self.put(&[1])?;
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Unfed> {
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Unfed> {
        Ok(())
    }

    fn serialize_unit_variant(self, _: &'static str, variant: u32, _: &'static str) -> Result<(), Unfed> {
        self.number(variant.into())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), Unfed> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        variant: u32,
        _: &'static str,
        value: &T,
    ) -> Result<(), Unfed> {
        self.number(variant.into())?;
        value.serialize(self)
    }

    fn serialize_seq(self, len: Option<usize>) -> Result<Parts<'f, 'b>, Unfed> {
        self.number(len.unwrap_or_default() as u64)?;
        self.serialize_tuple(0)
    }

    fn serialize_tuple(self, _: usize) -> Result<Parts<'f, 'b>, Unfed> {
        Ok(Parts { was_muted: self.muted, feed: self })
    }

    fn serialize_tuple_struct(self, _: &'static str, len: usize) -> Result<Parts<'f, 'b>, Unfed> {
        self.serialize_tuple(len)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        variant: u32,
        _: &'static str,
        len: usize,
    ) -> Result<Parts<'f, 'b>, Unfed> {
        self.number(variant.into())?;
        self.serialize_tuple(len)
    }

    fn serialize_map(self, len: Option<usize>) -> Result<Parts<'f, 'b>, Unfed> {
        self.serialize_seq(len)
    }

    fn serialize_struct(self, name: &'static str, _: usize) -> Result<Parts<'f, 'b>, Unfed> {
        let was_muted = self.muted;
        // The names that serde's derive gives.
        self.muted |= matches!(name, "Span" | "Body");
        Ok(Parts { feed: self, was_muted })
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        variant: u32,
        _: &'static str,
        len: usize,
    ) -> Result<Parts<'f, 'b>, Unfed> {
        self.number(variant.into())?;
        self.serialize_tuple(len)
    }
}

macro_rules! parts {
    ($($trait:ident $method:ident($($key:ty)?)),*) => {$(
        impl ser::$trait for Parts<'_, '_> {
            type Ok = ();
            type Error = Unfed;

            fn $method<T: Serialize + ?Sized>(&mut self, $(_: $key,)? value: &T) -> Result<(), Unfed> {
                self.part(value)
            }

            fn end(self) -> Result<(), Unfed> {
                self.done();
                Ok(())
            }
        }
    )*};
}

parts! { SerializeSeq serialize_element(), SerializeTuple serialize_element(), SerializeTupleStruct serialize_field(),
SerializeTupleVariant serialize_field(), SerializeStruct serialize_field(&'static str),
SerializeStructVariant serialize_field(&'static str) }

impl ser::SerializeMap for Parts<'_, '_> {
    type Ok = ();
    type Error = Unfed;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Unfed> {
        self.part(key)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unfed> {
        self.part(value)
    }

    fn end(self) -> Result<(), Unfed> {
        self.done();
        Ok(())
    }
}
