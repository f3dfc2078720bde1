//! quick_xml 0.42.0.

macro_rules! impl_deserialize_for_internally_tagged_enum { () => {} }
use crate::encoding::EncodingError;
use crate::errors::{IllFormedError, SyntaxError};
use crate::escape::EscapeError;
use crate::events::{BytesCData, BytesPI, BytesText, Event};
use crate::events::attributes::{AttrError, Attribute};
use crate::name::{NamespaceError, NamespaceResolver, QName, ResolveResult};
use crate::reader::{BinaryStream, Config, Span};
use serde::{Serialize, ser};
use std::{error, fmt, io, result, str};
use std::borrow::Cow;
use std::fs::File;
use std::future::Future;
use std::io::{BufRead, BufReader, Error as IoError, Write};
use std::num::NonZeroUsize;
use std::ops::Deref;
use std::path::Path;
use std::result::Result as StdResult;
use std::str::Utf8Error;
use std::sync::Arc;
use tokio::io::{AsyncBufRead, AsyncWrite};
#[derive(Clone, Copy)] pub enum XmlVersion { Implicit1_0, Explicit1_0, Explicit1_1 }
impl Default for XmlVersion {}
#[derive(Clone, Copy)] pub struct Decoder;
#[derive(Clone)] pub enum Error { Io(Arc<IoError>), Syntax(SyntaxError), IllFormed(IllFormedError), InvalidAttr(AttrError), Encoding(EncodingError), Escape(EscapeError), Namespace(NamespaceError) }
impl From<IoError> for Error {}
impl From<SyntaxError> for Error {}
impl From<IllFormedError> for Error {}
impl From<EncodingError> for Error {}
impl From<str::Utf8Error> for Error {}
impl From<EscapeError> for Error {}
impl From<AttrError> for Error {}
impl From<NamespaceError> for Error {}
impl fmt::Display for Error {}
impl error::Error for Error {}
pub type Result<T> = result::Result<T, Error>;
#[derive(Clone)] pub enum DeError { Custom(String), InvalidXml(Error), KeyNotRead, MixedContent(String), UnexpectedEof, TooDeeplyNested(usize), TooManyEvents(NonZeroUsize) }
impl fmt::Display for DeError {}
impl error::Error for DeError {}
impl serde::de::Error for DeError {}
impl From<Error> for DeError {}
impl From<EscapeError> for DeError {}
impl From<EncodingError> for DeError {}
impl From<AttrError> for DeError {}
impl From<NamespaceError> for DeError {}
#[derive(Clone)] pub enum SeError { Custom(String), Io(Arc<IoError>), Fmt(fmt::Error), Unsupported(Cow<str>), NonEncodable(Utf8Error) }
impl fmt::Display for SeError {}
impl ::std::error::Error for SeError {}
impl ser::Error for SeError {}
impl From<IoError> for SeError {}
impl From<Utf8Error> for SeError {}
impl From<fmt::Error> for SeError {}
#[derive(Clone)] pub struct Reader<R> { reader: R }
impl<R> Reader<R> {
    pub fn from_reader(reader: R) -> Self { Reader { reader } }
    pub fn decoder(&self) -> Decoder {}
    pub fn trim_text(&mut self, val: bool) -> &mut Self {}
    pub fn expand_empty_elements(&mut self, val: bool) -> &mut Self {}
    pub fn check_end_names(&mut self, val: bool) -> &mut Self {}
    pub fn config(&self) -> &Config {}
    pub fn config_mut(&mut self) -> &mut Config {}
    pub fn into_inner(self) -> R {}
    pub fn get_ref(&self) -> &R {}
    pub fn get_mut(&mut self) -> &mut R {}
    pub fn buffer_position(&self) -> u64 {}
    pub fn error_position(&self) -> u64 {}
    pub fn encoding(&self) -> &encoding_rs::Encoding {}
    pub fn stream(&mut self) -> BinaryStream<R> {}
}
impl<R: AsyncBufRead> Reader<R> {
    pub async fn read_event_into_async(&mut self, buf: &mut Vec<u8>) -> Result<Event> {}
    pub async fn read_to_end_into_async(&mut self, end: QName, buf: &mut Vec<u8>) -> Result<Span> {}
    pub async fn read_text_into_async(&mut self, end: QName, buf: &mut Vec<u8>) -> Result<BytesText> {}
}
impl<R: BufRead> Reader<R> {
    // Before 0.25 of any reader, later of bytes.
    pub fn read_event(&mut self) -> Result<Event> { self.reader.fill_buf(); }
    pub fn read_event_into(&mut self, buf: &mut Vec<u8>) -> Result<Event> { self.reader.fill_buf(); }
    pub fn read_to_end_into(&mut self, end: QName, buf: &mut Vec<u8>) -> Result<Span> { self.reader.fill_buf(); }
    pub fn read_text_into(&mut self, end: QName, buf: &mut Vec<u8>) -> Result<BytesText> { self.reader.fill_buf(); }
}
impl Reader<BufReader<File>> { #[blocking(fs)] pub fn from_file<P: AsRef<Path>>(path: P) -> Result<Self> {} }
impl Reader<&[u8]> {
    pub fn from_str(s: &str) -> Self {}
    pub fn read_to_end(&mut self, end: QName) -> Result<Span> {}
    pub fn read_text(&mut self, end: QName) -> Result<BytesText> {}
}
#[derive(Clone)] pub struct NsReader<R> { reader: R }
impl<R: AsyncBufRead> NsReader<R> {
    pub async fn read_event_into_async(&mut self, buf: &mut Vec<u8>) -> Result<Event> {}
    pub async fn read_to_end_into_async(&mut self, end: QName, buf: &mut Vec<u8>) -> Result<Span> {}
    pub async fn read_text_into_async(&mut self, end: QName, buf: &mut Vec<u8>) -> Result<BytesText> {}
    pub async fn read_resolved_event_into_async(&mut self, buf: &mut Vec<u8>) -> Result<(ResolveResult, Event)> {}
}
impl<R> NsReader<R> {
    pub fn from_reader(reader: R) -> Self { NsReader { reader } }
    pub fn config(&self) -> &Config {}
    pub fn config_mut(&mut self) -> &mut Config {}
    pub fn into_inner(self) -> R {}
    pub fn get_mut(&mut self) -> &mut R {}
    pub fn resolver(&self) -> &NamespaceResolver {}
    pub fn resolver_mut(&mut self) -> &mut NamespaceResolver {}
}
impl<R: BufRead> NsReader<R> {
    pub fn read_event_into(&mut self, buf: &mut Vec<u8>) -> Result<Event> { self.reader.fill_buf(); }
    pub fn read_resolved_event_into(&mut self, buf: &mut Vec<u8>) -> Result<(ResolveResult, Event)> { self.reader.fill_buf(); }
    pub fn read_to_end_into(&mut self, end: QName, buf: &mut Vec<u8>) -> Result<Span> { self.reader.fill_buf(); }
    pub fn read_text_into(&mut self, end: QName, buf: &mut Vec<u8>) -> Result<BytesText> { self.reader.fill_buf(); }
}
impl NsReader<BufReader<File>> { #[blocking(fs)] pub fn from_file<P: AsRef<Path>>(path: P) -> Result<Self> {} }
impl NsReader<&[u8]> {
    pub fn from_str(s: &str) -> Self {}
    pub fn read_event(&mut self) -> Result<Event> {}
    pub fn read_resolved_event(&mut self) -> Result<(ResolveResult, Event)> {}
    pub fn read_to_end(&mut self, end: QName) -> Result<Span> {}
    pub fn read_text(&mut self, end: QName) -> Result<BytesText> {}
}
impl<R> Deref for NsReader<R> {
    type Target = Reader<R>;
    fn deref(&self) -> &Self::Target {}
}
#[derive(Clone)] pub struct Writer<W>;
impl<W> Writer<W> {
    pub fn new(inner: W) -> Writer<W> {}
    pub fn new_with_indent(inner: W, indent_char: u8, indent_size: usize) -> Writer<W> {}
    pub fn into_inner(self) -> W {}
    pub fn get_mut(&mut self) -> &mut W {}
    pub fn get_ref(&self) -> &W {}
    pub fn config(&self) -> &crate::writer::Config {}
    pub fn config_mut(&mut self) -> &mut crate::writer::Config {}
    pub fn create_element<N>(&mut self, name: N) -> ElementWriter<W> where N: Into<Cow<str>> {}
}
impl<W: Write> Writer<W> {
    pub fn write_bom(&mut self) -> io::Result<()> {}
    pub fn write_event<E: Into<Event>>(&mut self, event: E) -> io::Result<()> {}
    pub fn write_indent(&mut self) -> io::Result<()> {}
    pub fn write_serializable<T: Serialize>(&mut self, tag_name: &str, content: &T) -> std::result::Result<(), SeError> {}
}
impl<W: AsyncWrite> Writer<W> {
    pub async fn write_event_async<E: Into<Event>>(&mut self, event: E) -> Result<()> {}
    pub async fn write_indent_async(&mut self) -> Result<()> {}
}
pub struct ElementWriter<W>;
impl<W> ElementWriter<W> {
    pub fn with_attribute<I>(self, attr: I) -> Self where I: Into<Attribute> {}
    pub fn with_attributes<I>(self, attributes: I) -> Self where I: IntoIterator, I::Item: Into<Attribute> {}
    pub fn new_line(self) -> Self {}
}
impl<W: Write> ElementWriter<W> {
    pub fn write_text_content(self, text: BytesText) -> io::Result<&mut Writer<W>> {}
    pub fn write_cdata_content(self, text: BytesCData) -> io::Result<&mut Writer<W>> {}
    pub fn write_pi_content(self, pi: BytesPI) -> io::Result<&mut Writer<W>> {}
    pub fn write_empty(self) -> io::Result<&mut Writer<W>> {}
    pub fn write_inner_content<F>(self, closure: F) -> io::Result<&mut Writer<W>> where F: FnOnce(&mut Writer<W>) -> io::Result<()> { let a: &mut Writer<W>; closure(a); }
}
impl<W: AsyncWrite> ElementWriter<W> {
    pub async fn write_text_content_async(self, text: BytesText) -> Result<&mut Writer<W>> {}
    pub async fn write_cdata_content_async(self, text: BytesCData) -> Result<&mut Writer<W>> {}
    pub async fn write_pi_content_async(self, text: BytesPI) -> Result<&mut Writer<W>> {}
    pub async fn write_empty_async(self) -> Result<&mut Writer<W>> {}
    pub async fn write_inner_content_async<F, Fut, E>(self, closure: F) -> StdResult<&mut Writer<W>, E> where F: FnOnce(&mut Writer<W>) -> Fut, Fut: Future<Output = StdResult<&mut Writer<W>, E>>, E: From<Error> { let a: &mut Writer<W>; closure(a) }
}
pub mod de {
    use crate::{NsReader, Reader, XmlVersion};
    use crate::de::simple_type::UnitOnly;
    use crate::events::{BytesCData, BytesEnd, BytesRef, BytesStart, BytesText};
    use crate::name::{NamespaceResolver, QName};
    use serde::de;
    use serde::de::{Deserialize, DeserializeOwned, DeserializeSeed, EnumAccess, IntoDeserializer, MapAccess, SeqAccess, Visitor};
    use std::borrow::Cow;
    use std::convert::Infallible;
    use std::error::Error;
    use std::io::BufRead;
    use std::num::NonZeroUsize;
    use std::ops::Deref;
    pub use crate::DeError;
    #[derive(Clone)] pub struct Text;
    impl Text {
        pub fn trimmed(&self) -> Cow<str> {}
        pub fn is_blank(&self) -> bool {}
    }
    impl Deref for Text {
        type Target = str;
        fn deref(&self) -> &Self::Target {}
    }
    impl From<&str> for Text {}
    impl From<String> for Text {}
    impl From<Cow<str>> for Text {}
    #[derive(Clone)] pub enum DeEvent { Start(BytesStart), End(BytesEnd), Text(Text), Eof }
    #[derive(Clone)] pub enum PayloadEvent { Start(BytesStart), End(BytesEnd), Text(BytesText), CData(BytesCData), DocType(BytesText), GeneralRef(BytesRef), Eof }
    pub fn from_str<T>(s: &str) -> Result<T, crate::DeError> where T: Deserialize {}
    pub fn from_reader<R, T>(reader: R) -> Result<T, crate::DeError> where R: BufRead, T: DeserializeOwned {}
    pub struct Deserializer<R, E: EntityResolver = PredefinedEntityResolver>;
    impl<R, E> Deserializer<R, E> where R: XmlRead, E: EntityResolver {
        pub fn is_empty(&self) -> bool {}
        pub fn get_ref(&self) -> &R {}
        pub fn resolver(&self) -> &NamespaceResolver {}
        pub fn resolver_mut(&mut self) -> &mut NamespaceResolver {}
        pub fn event_buffer_size(&mut self, limit: Option<NonZeroUsize>) -> &mut Self {}
        pub fn recursion_limit(&mut self, limit: usize) -> &mut Self {}
    }
    impl Deserializer<SliceReader> {
        pub fn from_str(source: &str) -> Self {}
        pub fn borrowing(reader: NsReader<&[u8]>) -> Self {}
    }
    impl<E> Deserializer<SliceReader, E> where E: EntityResolver {
        pub fn from_str_with_resolver(source: &str, entity_resolver: E) -> Self {}
        pub fn borrowing_with_resolver(reader: NsReader<&[u8]>, entity_resolver: E) -> Self {}
    }
    impl<R> Deserializer<IoReader<R>> where R: BufRead {
        pub fn from_reader(reader: R) -> Self {}
        pub fn buffering(reader: NsReader<R>) -> Self {}
    }
    impl<R, E> Deserializer<IoReader<R>, E> where R: BufRead, E: EntityResolver {
        pub fn with_resolver(reader: R, entity_resolver: E) -> Self {}
        pub fn buffering_with_resolver(reader: NsReader<R>, entity_resolver: E) -> Self {}
    }
    impl<R, E> de::Deserializer for &mut Deserializer<R, E> where R: XmlRead, E: EntityResolver {
        type Error = crate::DeError;
        fn deserialize_struct<V>(self, _name: &str, fields: &[&str], visitor: V) -> Result<V::Value, crate::DeError> where V: Visitor {}
        fn deserialize_unit<V>(self, visitor: V) -> Result<V::Value, crate::DeError> where V: Visitor {}
        fn deserialize_newtype_struct<V>(self, _name: &str, visitor: V) -> Result<V::Value, crate::DeError> where V: Visitor {}
        fn deserialize_enum<V>(self, _name: &str, _variants: &[&str], visitor: V) -> Result<V::Value, crate::DeError> where V: Visitor {}
        fn deserialize_seq<V>(self, visitor: V) -> Result<V::Value, crate::DeError> where V: Visitor {}
        fn deserialize_option<V>(self, visitor: V) -> Result<V::Value, crate::DeError> where V: Visitor {}
        fn deserialize_any<V>(self, visitor: V) -> Result<V::Value, crate::DeError> where V: Visitor {}
    }
    impl<R, E> SeqAccess for &mut Deserializer<R, E> where R: XmlRead, E: EntityResolver {
        type Error = crate::DeError;
        fn next_element_seed<T>(&mut self, seed: T) -> Result<Option<T::Value>, Self::Error> where T: DeserializeSeed {}
    }
    impl<R, E> IntoDeserializer<crate::DeError> for &mut Deserializer<R, E> where R: XmlRead, E: EntityResolver {
        type Deserializer = Self;
        fn into_deserializer(self) -> Self {}
    }
    pub trait XmlRead {
        fn next(&mut self) -> Result<PayloadEvent, crate::DeError>;
        fn read_to_end(&mut self, name: QName) -> Result<(), crate::DeError>;
        fn xml_version(&self) -> XmlVersion;
    }
    pub struct IoReader<R: BufRead>;
    impl<R: BufRead> IoReader<R> { pub fn get_ref(&self) -> &Reader<R> {} }
    impl<R: BufRead> XmlRead for IoReader<R> {
        fn next(&mut self) -> Result<PayloadEvent, crate::DeError> {}
        fn read_to_end(&mut self, name: QName) -> Result<(), crate::DeError> {}
        fn xml_version(&self) -> XmlVersion {}
    }
    pub struct SliceReader;
    impl SliceReader { pub fn get_ref(&self) -> &Reader<&[u8]> {} }
    impl XmlRead for SliceReader {
        fn next(&mut self) -> Result<PayloadEvent, crate::DeError> {}
        fn read_to_end(&mut self, name: QName) -> Result<(), crate::DeError> {}
        fn xml_version(&self) -> XmlVersion {}
    }
    #[derive(Clone)] pub struct AttributesDeserializer;
    impl serde::de::Deserializer for AttributesDeserializer {
        type Error = crate::DeError;
        fn deserialize_any<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor {}
    }
    impl MapAccess for AttributesDeserializer {
        type Error = crate::DeError;
        fn next_key_seed<K>(&mut self, seed: K) -> Result<Option<K::Value>, Self::Error> where K: DeserializeSeed {}
        fn next_value_seed<V>(&mut self, seed: V) -> Result<V::Value, Self::Error> where V: DeserializeSeed {}
    }
    pub trait EntityResolver {
        type Error: Error;
        fn capture(&mut self, doctype: BytesText) -> Result<(), Self::Error>;
        fn resolve(&self, entity: &str) -> Option<&str>;
    }
    #[derive(Clone, Copy, Default)] pub struct PredefinedEntityResolver;
    impl EntityResolver for PredefinedEntityResolver {
        type Error = Infallible;
        fn capture(&mut self, _doctype: BytesText) -> Result<(), Self::Error> {}
        fn resolve(&self, entity: &str) -> Option<&str> {}
    }
    pub struct SimpleTypeDeserializer;
    impl SimpleTypeDeserializer {
        pub fn from_text(text: Cow<str>) -> Self {}
        pub fn from_text_content(value: Text) -> Self {}
    }
    impl serde::de::Deserializer for SimpleTypeDeserializer {
        type Error = crate::DeError;
        fn deserialize_any<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor {}
        fn deserialize_option<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor {}
        fn deserialize_unit<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor {}
        fn deserialize_unit_struct<V>(self, _name: &str, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor {}
        fn deserialize_newtype_struct<V>(self, _name: &str, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor {}
        fn deserialize_seq<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor {}
        fn deserialize_tuple<V>(self, _len: usize, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor {}
        fn deserialize_tuple_struct<V>(self, _name: &str, len: usize, visitor: V) -> Result<V::Value, crate::DeError> where V: Visitor {}
        fn deserialize_enum<V>(self, _name: &str, _variants: &[&str], visitor: V) -> Result<V::Value, Self::Error> where V: Visitor {}
        fn deserialize_identifier<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor {}
        fn deserialize_ignored_any<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor {}
    }
    impl EnumAccess for SimpleTypeDeserializer {
        type Error = crate::DeError;
        type Variant = UnitOnly;
        fn variant_seed<V>(self, seed: V) -> Result<(V::Value, Self::Variant), crate::DeError> where V: DeserializeSeed {}
    }
    impl IntoDeserializer<crate::DeError> for SimpleTypeDeserializer {
        type Deserializer = Self;
        fn into_deserializer(self) -> Self {}
    }
    pub mod simple_type {
        use crate::DeError;
        use serde::de::{DeserializeSeed, VariantAccess, Visitor};
        pub struct UnitOnly;
        impl VariantAccess for UnitOnly {
            type Error = DeError;
            fn unit_variant(self) -> Result<(), Self::Error> {}
            fn newtype_variant_seed<T>(self, seed: T) -> Result<T::Value, Self::Error> where T: DeserializeSeed {}
            fn tuple_variant<V>(self, _len: usize, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor {}
            fn struct_variant<V>(self, _fields: &[&str], visitor: V) -> Result<V::Value, Self::Error> where V: Visitor {}
        }
    }
}
pub mod encoding {
    use std::{error, fmt, io};
    use std::borrow::Cow;
    use std::io::{BufRead, Read};
    use std::str::Utf8Error;
    pub use crate::Decoder;
    #[derive(Clone)] pub enum EncodingError { Utf8(Utf8Error), Other(&encoding_rs::Encoding) }
    impl From<Utf8Error> for EncodingError {}
    impl error::Error for EncodingError {}
    impl fmt::Display for EncodingError {}
    pub fn decode(bytes: &[u8], encoding: &encoding_rs::Encoding) -> Result<Cow<str>, EncodingError> {}
    pub fn decode_into(bytes: &[u8], encoding: &encoding_rs::Encoding, buf: &mut String) -> Result<(), EncodingError> {}
    pub fn detect_encoding(bytes: &[u8]) -> Option<DetectedEncoding> {}
    pub enum DetectedEncoding { AsciiCompatible, Utf8Bom, Utf16LeLike, Utf16LeBom, Utf16BeLike, Utf16BeBom }
    impl DetectedEncoding {
        pub fn encoding(&self) -> &encoding_rs::Encoding {}
        pub fn bom_len(&self) -> usize {}
    }
    pub struct DecodingReader<R>;
    impl<R> DecodingReader<R> {
        pub fn new(inner: R) -> Self {}
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn into_inner(self) -> R {}
        pub fn encoding(&self) -> &encoding_rs::Encoding {}
        pub fn set_encoding(&mut self, encoding: &encoding_rs::Encoding) {}
    }
    impl<R: BufRead> BufRead for DecodingReader<R> {
        fn fill_buf(&mut self) -> io::Result<&[u8]> {}
        fn consume(&mut self, amt: usize) {}
    }
    impl<R: BufRead> Read for DecodingReader<R> { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
}
pub mod errors {
    use std::{error, fmt};
    pub use crate::{Error, Result};
    #[derive(Clone, Copy)] pub enum SyntaxError { InvalidBangMarkup, UnclosedPI, UnclosedXmlDecl, UnclosedComment, UnclosedDoctype, UnclosedCData, UnclosedTag, UnclosedSingleQuotedAttributeValue, UnclosedDoubleQuotedAttributeValue }
    impl fmt::Display for SyntaxError {}
    impl error::Error for SyntaxError {}
    #[derive(Clone)] pub enum IllFormedError { MissingDeclVersion(Option<String>), UnknownVersion, MissingDoctypeName, MissingEndTag(String), UnmatchedEndTag(String), MismatchedEndTag { expected: String, found: String }, DoubleHyphenInComment, UnclosedReference }
    impl fmt::Display for IllFormedError {}
    impl error::Error for IllFormedError {}
    pub mod serialize {
        pub use crate::{DeError, SeError};
    }
}
pub mod escape {
    use std::{error, fmt};
    use std::borrow::Cow;
    use std::num::ParseIntError;
    use std::ops::Range;
    #[derive(Clone)] pub enum ParseCharRefError { UnexpectedSign, InvalidNumber(ParseIntError), InvalidCodepoint(u32), IllegalCharacter(u32) }
    impl fmt::Display for ParseCharRefError {}
    impl error::Error for ParseCharRefError {}
    #[derive(Clone)] pub enum EscapeError { UnrecognizedEntity(Range<usize>, String), UnterminatedEntity(Range<usize>), InvalidCharRef(ParseCharRefError), TooManyNestedEntities }
    impl fmt::Display for EscapeError {}
    impl error::Error for EscapeError {}
    pub fn escape(raw: impl Into<Cow<str>>) -> Cow<str> {}
    pub fn partial_escape(raw: impl Into<Cow<str>>) -> Cow<str> {}
    pub fn minimal_escape(raw: impl Into<Cow<str>>) -> Cow<str> {}
    pub fn unescape(raw: &str) -> Result<Cow<str>, EscapeError> {}
    pub fn unescape_with<F>(raw: &str, resolve_entity: F) -> Result<Cow<str>, EscapeError> where F: FnMut(&str) -> Option<&str> { let a: &str; resolve_entity(a); }
    pub fn normalize_attribute_value<C, E, F>(value: &str, depth: usize, is_normalization_char: C, normalize_eol_step: E, resolve_entity: F) -> Result<Cow<str>, EscapeError> where C: Fn(&u8) -> bool, E: Fn(&mut String, &str, usize, char) -> usize, F: FnMut(&str) -> Option<&str> { let a: &u8; is_normalization_char(a); let a: &mut String; let b: &str; let c: usize; let d: char; normalize_eol_step(a, b, c, d); let a: &str; resolve_entity(a); }
    pub fn resolve_predefined_entity(entity: &str) -> Option<&str> {}
    pub fn resolve_xml_entity(entity: &str) -> Option<&str> {}
    pub fn resolve_html5_entity(entity: &str) -> Option<&str> {}
}
pub mod events {
    use crate::{Error, XmlVersion};
    use crate::encoding::EncodingError;
    use crate::events::attributes::{AttrError, Attribute, Attributes};
    use crate::name::{LocalName, QName};
    use encoding_rs::Encoding;
    use std::borrow::Cow;
    use std::ops::Deref;
    #[derive(Clone)] pub struct BytesStart;
    impl BytesStart {
        pub fn new<C: Into<Cow<str>>>(name: C) -> Self {}
        pub fn from_content<C: Into<Cow<str>>>(content: C, name_len: usize) -> Self {}
        pub fn into_owned(self) -> BytesStart {}
        pub fn to_owned(&self) -> BytesStart {}
        pub fn borrow(&self) -> BytesStart {}
        pub fn to_end(&self) -> BytesEnd {}
        pub fn name(&self) -> QName {}
        pub fn local_name(&self) -> LocalName {}
        pub fn set_name(&mut self, name: &str) -> &mut BytesStart {}
        pub fn with_attributes<I>(self, attributes: I) -> Self where I: IntoIterator, I::Item: Into<Attribute> {}
        pub fn extend_attributes<I>(&mut self, attributes: I) -> &mut BytesStart where I: IntoIterator, I::Item: Into<Attribute> {}
        pub fn push_attribute<A>(&mut self, attr: A) where A: Into<Attribute> {}
        pub fn clear_attributes(&mut self) -> &mut BytesStart {}
        pub fn attributes(&self) -> Attributes {}
        pub fn html_attributes(&self) -> Attributes {}
        pub fn attributes_raw(&self) -> &str {}
        pub fn try_get_attribute(&self, attr_name: &str) -> Result<Option<Attribute>, AttrError> {}
    }
    impl Deref for BytesStart {
        type Target = str;
        fn deref(&self) -> &str {}
    }
    impl AsRef<str> for BytesStart {}
    #[derive(Clone)] pub struct BytesEnd;
    impl BytesEnd {
        pub fn new<C: Into<Cow<str>>>(name: C) -> Self {}
        pub fn into_owned(self) -> BytesEnd {}
        pub fn borrow(&self) -> BytesEnd {}
        pub fn name(&self) -> QName {}
        pub fn local_name(&self) -> LocalName {}
    }
    impl Deref for BytesEnd {
        type Target = str;
        fn deref(&self) -> &str {}
    }
    impl AsRef<str> for BytesEnd {}
    impl From<QName> for BytesEnd {}
    #[derive(Clone)] pub struct BytesText;
    impl BytesText {
        pub fn from_escaped<C: Into<Cow<str>>>(content: C) -> Self {}
        pub fn new(content: &str) -> Self {}
        pub fn into_owned(self) -> BytesText {}
        pub fn into_inner(self) -> Cow<str> {}
        pub fn borrow(&self) -> BytesText {}
        pub fn xml10_content(&self) -> Cow<str> {}
        pub fn xml11_content(&self) -> Cow<str> {}
        pub fn xml_content(&self, version: XmlVersion) -> Cow<str> {}
        pub fn html_content(&self) -> Cow<str> {}
        pub fn inplace_trim_start(&mut self) -> bool {}
        pub fn inplace_trim_end(&mut self) -> bool {}
    }
    impl Deref for BytesText {
        type Target = str;
        fn deref(&self) -> &str {}
    }
    impl AsRef<str> for BytesText {}
    #[derive(Clone)] pub struct BytesCData;
    impl BytesCData {
        pub fn new<C: Into<Cow<str>>>(content: C) -> Self {}
        pub fn escaped(content: &str) -> CDataIterator {}
        pub fn into_owned(self) -> BytesCData {}
        pub fn into_inner(self) -> Cow<str> {}
        pub fn borrow(&self) -> BytesCData {}
        pub fn escape(self) -> Result<BytesText, EncodingError> {}
        pub fn partial_escape(self) -> Result<BytesText, EncodingError> {}
        pub fn minimal_escape(self) -> Result<BytesText, EncodingError> {}
        pub fn xml10_content(&self) -> Cow<str> {}
        pub fn xml11_content(&self) -> Cow<str> {}
        pub fn xml_content(&self, version: XmlVersion) -> Cow<str> {}
        pub fn html_content(&self) -> Cow<str> {}
    }
    impl Deref for BytesCData {
        type Target = str;
        fn deref(&self) -> &str {}
    }
    impl AsRef<str> for BytesCData {}
    #[derive(Clone)] pub struct CDataIterator;
    impl Iterator for CDataIterator {
        type Item = BytesCData;
        fn next(&mut self) -> Option<BytesCData> {}
    }
    #[derive(Clone)] pub struct BytesPI;
    impl BytesPI {
        pub fn new<C: Into<Cow<str>>>(content: C) -> Self {}
        pub fn into_owned(self) -> BytesPI {}
        pub fn into_inner(self) -> Cow<str> {}
        pub fn borrow(&self) -> BytesPI {}
        pub fn target(&self) -> &str {}
        pub fn content(&self) -> &str {}
        pub fn attributes(&self) -> Attributes {}
    }
    impl Deref for BytesPI {
        type Target = str;
        fn deref(&self) -> &str {}
    }
    impl AsRef<str> for BytesPI {}
    #[derive(Clone)] pub struct BytesDecl;
    impl BytesDecl {
        pub fn new(version: &str, encoding: Option<&str>, standalone: Option<&str>) -> BytesDecl {}
        pub fn from_start(start: BytesStart) -> Self {}
        pub fn version(&self) -> Result<Cow<str>, Error> {}
        pub fn encoding(&self) -> Option<Result<Cow<str>, AttrError>> {}
        pub fn standalone(&self) -> Option<Result<Cow<str>, AttrError>> {}
        pub fn xml_version(&self) -> Result<XmlVersion, Error> {}
        pub fn encoder(&self) -> Option<&Encoding> {}
        pub fn into_owned(self) -> BytesDecl {}
        pub fn borrow(&self) -> BytesDecl {}
    }
    impl Deref for BytesDecl {
        type Target = str;
        fn deref(&self) -> &str {}
    }
    impl AsRef<str> for BytesDecl {}
    #[derive(Clone)] pub struct BytesRef;
    impl BytesRef {
        pub fn new<C: Into<Cow<str>>>(name: C) -> Self {}
        pub fn into_owned(self) -> BytesRef {}
        pub fn into_inner(self) -> Cow<str> {}
        pub fn borrow(&self) -> BytesRef {}
        pub fn xml10_content(&self) -> Cow<str> {}
        pub fn xml11_content(&self) -> Cow<str> {}
        pub fn xml_content(&self, version: XmlVersion) -> Cow<str> {}
        pub fn html_content(&self) -> Cow<str> {}
        pub fn is_char_ref(&self) -> bool {}
        pub fn resolve_char_ref(&self) -> Result<Option<char>, Error> {}
    }
    impl Deref for BytesRef {
        type Target = str;
        fn deref(&self) -> &str {}
    }
    impl AsRef<str> for BytesRef {}
    #[derive(Clone)] pub enum Event { Start(BytesStart), End(BytesEnd), Empty(BytesStart), Text(BytesText), CData(BytesCData), Comment(BytesText), Decl(BytesDecl), PI(BytesPI), DocType(BytesText), GeneralRef(BytesRef), Eof }
    impl Event {
        pub fn into_owned(self) -> Event {}
        pub fn borrow(&self) -> Event {}
    }
    impl Deref for Event {
        type Target = str;
        fn deref(&self) -> &str {}
    }
    impl AsRef<Event> for Event {}
    pub mod attributes {
        use crate::{Decoder, XmlVersion};
        use crate::de::AttributesDeserializer;
        use crate::name::{NamespaceResolver, QName};
        use std::error;
        use std::borrow::Cow;
        use std::fmt::Display;
        #[derive(Clone)] pub struct Attribute { pub key: QName, pub value: Cow<str> }
        impl Attribute {
            pub fn normalized_value(&self, version: XmlVersion) -> crate::Result<Cow<str>> {}
            pub fn normalized_value_with(&self, version: XmlVersion, depth: usize, resolve_entity: impl FnMut(&str) -> Option<&str>) -> crate::Result<Cow<str>> { let a: &str; resolve_entity(a); }
            pub fn decoded_and_normalized_value(&self, version: XmlVersion, _decoder: Decoder) -> crate::Result<Cow<str>> {}
            pub fn decoded_and_normalized_value_with(&self, version: XmlVersion, _decoder: Decoder, depth: usize, resolve_entity: impl FnMut(&str) -> Option<&str>) -> crate::Result<Cow<str>> { let a: &str; resolve_entity(a); }
            pub fn unescape_value(&self) -> crate::Result<Cow<str>> {}
            pub fn unescape_value_with(&self, resolve_entity: impl FnMut(&str) -> Option<&str>) -> crate::Result<Cow<str>> { let a: &str; resolve_entity(a); }
            pub fn decode_and_unescape_value(&self, _decoder: Decoder) -> crate::Result<Cow<str>> {}
            pub fn decode_and_unescape_value_with(&self, _decoder: Decoder, resolve_entity: impl FnMut(&str) -> Option<&str>) -> crate::Result<Cow<str>> { let a: &str; resolve_entity(a); }
            pub fn as_bool(&self) -> Option<bool> {}
        }
        impl From<(&str, &str)> for Attribute {}
        impl From<(&str, Cow<str>)> for Attribute {}
        impl From<Attr<&str>> for Attribute {}
        #[derive(Clone)] pub struct Attributes;
        impl Attributes {
            pub fn into_map_access(self, version: XmlVersion, prefix: &str) -> AttributesDeserializer {}
            pub fn new(buf: &str, pos: usize) -> Self {}
            pub fn html(buf: &str, pos: usize) -> Self {}
            pub fn with_checks(&mut self, val: bool) -> &mut Attributes {}
            pub fn has_nil(&mut self, resolver: &NamespaceResolver) -> bool {}
        }
        impl Iterator for Attributes {
            type Item = Result<Attribute, AttrError>;
            fn next(&mut self) -> Option<Self::Item> {}
        }
        #[derive(Clone)] pub enum AttrError { ExpectedEq(usize), ExpectedValue(usize), UnquotedValue(usize), ExpectedQuote(usize, u8), Duplicated(usize, usize) }
        impl Display for AttrError {}
        impl error::Error for AttrError {}
        #[derive(Clone)] pub enum Attr<T> { DoubleQ(T, T), SingleQ(T, T), Unquoted(T, T), Empty(T) }
        impl<T> Attr<T> { pub fn map<U, F>(self, f: F) -> Attr<U> where F: FnMut(T) -> U { let a: T; f(a) } }
        impl Attr<&str> {
            pub fn key(&self) -> QName {}
            pub fn value(&self) -> &str {}
        }
    }
}
pub mod name {
    use crate::events::{BytesStart, Event};
    use std::{error, fmt};
    #[derive(Clone)] pub enum NamespaceError { UnknownPrefix(String), InvalidXmlPrefixBind(String), InvalidXmlnsPrefixBind(String), InvalidPrefixForXml(String), InvalidPrefixForXmlns(String), TooManyBindings(usize), TooDeeplyNested(usize) }
    impl fmt::Display for NamespaceError {}
    impl error::Error for NamespaceError {}
    #[derive(Clone, Copy)] pub struct QName(pub &str);
    impl QName {
        pub fn into_inner(self) -> &str {}
        pub fn local_name(&self) -> LocalName {}
        pub fn prefix(&self) -> Option<Prefix> {}
        pub fn decompose(&self) -> (LocalName, Option<Prefix>) {}
        pub fn as_namespace_binding(&self) -> Option<PrefixDeclaration> {}
    }
    impl AsRef<str> for QName {}
    #[derive(Clone, Copy)] pub struct LocalName;
    impl LocalName { pub fn into_inner(self) -> &str {} }
    impl AsRef<str> for LocalName {}
    impl From<QName> for LocalName {}
    #[derive(Clone, Copy)] pub struct Prefix;
    impl Prefix {
        pub fn into_inner(self) -> &str {}
        pub fn is_xml(&self) -> bool {}
        pub fn is_xmlns(&self) -> bool {}
    }
    impl AsRef<str> for Prefix {}
    #[derive(Clone, Copy)] pub enum PrefixDeclaration { Default, Named(&str) }
    #[derive(Clone, Copy)] pub struct Namespace(pub &str);
    impl Namespace { pub fn into_inner(self) -> &str {} }
    impl AsRef<str> for Namespace {}
    impl TryFrom<ResolveResult> for Option<Namespace> { type Error = NamespaceError; }
    #[derive(Clone)] pub enum ResolveResult { Unbound, Bound(Namespace), Unknown(String) }
    #[derive(Clone)] pub struct NamespaceResolver;
    impl Default for NamespaceResolver {}
    impl NamespaceResolver {
        pub fn add(&mut self, prefix: PrefixDeclaration, namespace: Namespace) -> Result<(), NamespaceError> {}
        pub fn push(&mut self, start: &BytesStart) -> Result<(), NamespaceError> {}
        pub fn max_namespace_bindings(&self) -> usize {}
        pub fn set_max_namespace_bindings(&mut self, limit: usize) -> &mut Self {}
        pub fn pop(&mut self) {}
        pub fn with<F, R>(&mut self, start: &BytesStart, action: F) -> Result<R, NamespaceError> where F: FnMut(&Self) -> R { let a: &Self; action(a) }
        pub fn set_level(&mut self, level: u16) {}
        pub fn resolve(&self, name: QName, use_default: bool) -> (ResolveResult, LocalName) {}
        pub fn resolve_element(&self, name: QName) -> (ResolveResult, LocalName) {}
        pub fn resolve_attribute(&self, name: QName) -> (ResolveResult, LocalName) {}
        pub fn resolve_event(&self, event: Event) -> (ResolveResult, Event) {}
        pub fn resolve_prefix(&self, prefix: Option<Prefix>, use_default: bool) -> ResolveResult {}
        pub fn bindings(&self) -> NamespaceBindingsIter {}
        pub fn bindings_of(&self, level: u16) -> NamespaceBindingsOfLevelIter {}
        pub fn level(&self) -> u16 {}
    }
    pub const DEFAULT_MAX_NAMESPACE_BINDINGS: usize = _;
    #[derive(Clone)] pub struct NamespaceBindingsIter;
    impl Iterator for NamespaceBindingsIter {
        type Item = (PrefixDeclaration, Namespace);
        fn next(&mut self) -> Option<(PrefixDeclaration, Namespace)> {}
    }
    #[derive(Clone)] pub struct NamespaceBindingsOfLevelIter;
    impl Iterator for NamespaceBindingsOfLevelIter {
        type Item = (PrefixDeclaration, Namespace);
        fn next(&mut self) -> Option<(PrefixDeclaration, Namespace)> {}
    }
}
pub mod parser {
    use crate::errors::SyntaxError;
    pub trait Parser {
        fn feed(&mut self, bytes: &[u8]) -> Option<usize>;
        fn eof_error(self, content: &[u8]) -> SyntaxError;
    }
    #[derive(Clone, Copy)] pub enum CommentParser { Seen0, Seen1, Seen2 }
    impl Default for CommentParser {}
    impl Parser for CommentParser {
        fn feed(&mut self, bytes: &[u8]) -> Option<usize> {}
        fn eof_error(self, _content: &[u8]) -> SyntaxError {}
    }
    #[derive(Clone, Copy)] pub enum ElementParser { Outside, SingleQ, DoubleQ }
    impl Parser for ElementParser {
        fn feed(&mut self, bytes: &[u8]) -> Option<usize> {}
        fn eof_error(self, _content: &[u8]) -> SyntaxError {}
    }
    impl Default for ElementParser {}
    #[derive(Clone, Copy, Default)] pub struct PiParser(pub bool);
    impl Parser for PiParser {
        fn feed(&mut self, bytes: &[u8]) -> Option<usize> {}
        fn eof_error(self, content: &[u8]) -> SyntaxError {}
    }
}
pub mod reader {
    use std::io;
    use std::ops::Range;
    use tokio::io::{AsyncBufRead, AsyncRead};
    pub use crate::{NsReader, Reader};
    #[derive(Clone)] pub struct Config { pub allow_dangling_amp: bool, pub allow_unmatched_ends: bool, pub check_comments: bool, pub check_end_names: bool, pub expand_empty_elements: bool, pub trim_markup_names_in_closing_tags: bool, pub trim_text_start: bool, pub trim_text_end: bool }
    impl Config {
        pub fn trim_text(&mut self, trim: bool) {}
        pub fn enable_all_checks(&mut self, enable: bool) {}
    }
    impl Default for Config {}
    pub type Span = Range<u64>;
    pub struct BinaryStream<R>;
    impl<R> BinaryStream<R> {
        pub fn offset(&self) -> u64 {}
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
    }
    impl<R> io::Read for BinaryStream<R> where R: io::Read { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
    impl<R> io::BufRead for BinaryStream<R> where R: io::BufRead {
        fn fill_buf(&mut self) -> io::Result<&[u8]> {}
        fn consume(&mut self, amt: usize) {}
    }
    impl<R> AsyncRead for BinaryStream<R> where R: AsyncRead {}
    impl<R> AsyncBufRead for BinaryStream<R> where R: AsyncBufRead {}
}
pub mod se {
    use crate::se::element::{ElementSerializer, Map, Struct, Tuple};
    use crate::se::simple_type::{QuoteTarget, SimpleSeq};
    use serde::ser;
    use serde::ser::{Impossible, Serialize};
    use std::io;
    use std::fmt::Write;
    pub use crate::SeError;
    pub fn to_writer<W, T>(writer: W, value: &T) -> Result<WriteResult, crate::SeError> where W: Write, T: Serialize {}
    pub fn to_utf8_io_writer<W, T>(writer: W, value: &T) -> Result<WriteResult, crate::SeError> where W: io::Write, T: Serialize {}
    pub fn to_string<T>(value: &T) -> Result<String, crate::SeError> where T: Serialize {}
    pub fn to_writer_with_root<W, T>(writer: W, root_tag: &str, value: &T) -> Result<WriteResult, crate::SeError> where W: Write, T: Serialize {}
    pub fn to_string_with_root<T>(root_tag: &str, value: &T) -> Result<String, crate::SeError> where T: Serialize {}
    #[derive(Clone, Copy)] pub enum TextFormat { Text, CData }
    #[derive(Clone, Copy)] pub enum QuoteLevel { Full, Partial, Minimal }
    #[derive(Clone, Copy, Default)] pub enum EmptyElementHandling { SelfClosed, SelfClosedWithSpace, Expanded }
    #[derive(Clone, Copy)] pub enum WriteResult { Text, Element, Nothing, SensitiveText, SensitiveNothing }
    impl WriteResult {
        pub fn allow_indent(&self) -> bool {}
        pub fn is_text(&self) -> bool {}
    }
    pub struct Serializer<W: Write>;
    impl<W: Write> Serializer<W> {
        pub fn new(writer: &mut W) -> Self {}
        pub fn with_root(writer: &mut W, root_tag: Option<&str>) -> Result<Self, crate::SeError> {}
        pub fn empty_element_handling(&mut self, handling: EmptyElementHandling) -> &mut Self {}
        pub fn expand_empty_elements(&mut self, expand: bool) -> &mut Self {}
        pub fn text_format(&mut self, format: TextFormat) -> &mut Self {}
        pub fn indent(&mut self, indent_char: char, indent_size: usize) -> &mut Self {}
        pub fn set_quote_level(&mut self, level: QuoteLevel) -> &mut Self {}
    }
    impl<W: Write> ser::Serializer for Serializer<W> {
        type Ok = WriteResult;
        type Error = crate::SeError;
        type SerializeSeq = ElementSerializer<W>;
        type SerializeTuple = ElementSerializer<W>;
        type SerializeTupleStruct = ElementSerializer<W>;
        type SerializeTupleVariant = Tuple<W>;
        type SerializeMap = Map<W>;
        type SerializeStruct = Struct<W>;
        type SerializeStructVariant = Struct<W>;
        fn serialize_none(self) -> Result<Self::Ok, Self::Error> {}
        fn serialize_some<T: Serialize>(self, value: &T) -> Result<Self::Ok, Self::Error> {}
        fn serialize_unit(self) -> Result<Self::Ok, Self::Error> {}
        fn serialize_unit_struct(self, name: &str) -> Result<Self::Ok, Self::Error> {}
        fn serialize_unit_variant(self, name: &str, _variant_index: u32, variant: &str) -> Result<Self::Ok, Self::Error> {}
        fn serialize_newtype_struct<T: Serialize>(self, name: &str, value: &T) -> Result<Self::Ok, Self::Error> {}
        fn serialize_newtype_variant<T: Serialize>(self, _name: &str, _variant_index: u32, variant: &str, value: &T) -> Result<Self::Ok, Self::Error> {}
        fn serialize_seq(self, len: Option<usize>) -> Result<Self::SerializeSeq, Self::Error> {}
        fn serialize_tuple(self, len: usize) -> Result<Self::SerializeTuple, Self::Error> {}
        fn serialize_tuple_struct(self, name: &str, len: usize) -> Result<Self::SerializeTupleStruct, Self::Error> {}
        fn serialize_tuple_variant(self, name: &str, _variant_index: u32, variant: &str, len: usize) -> Result<Self::SerializeTupleVariant, Self::Error> {}
        fn serialize_map(self, len: Option<usize>) -> Result<Self::SerializeMap, Self::Error> {}
        fn serialize_struct(self, name: &str, len: usize) -> Result<Self::SerializeStruct, Self::Error> {}
        fn serialize_struct_variant(self, name: &str, _variant_index: u32, variant: &str, len: usize) -> Result<Self::SerializeStructVariant, Self::Error> {}
    }
    pub struct SimpleTypeSerializer<W: Write> { pub writer: W, pub target: QuoteTarget, pub level: QuoteLevel }
    impl<W: Write> serde::ser::Serializer for SimpleTypeSerializer<W> {
        type Ok = W;
        type Error = crate::SeError;
        type SerializeSeq = SimpleSeq<W>;
        type SerializeTuple = SimpleSeq<W>;
        type SerializeTupleStruct = SimpleSeq<W>;
        type SerializeTupleVariant = Impossible<Self::Ok, Self::Error>;
        type SerializeMap = Impossible<Self::Ok, Self::Error>;
        type SerializeStruct = Impossible<Self::Ok, Self::Error>;
        type SerializeStructVariant = Impossible<Self::Ok, Self::Error>;
        fn serialize_str(self, value: &str) -> Result<Self::Ok, Self::Error> {}
        fn serialize_unit(self) -> Result<Self::Ok, Self::Error> {}
        fn serialize_unit_struct(self, _name: &str) -> Result<Self::Ok, Self::Error> {}
        fn serialize_newtype_variant<T: Serialize>(self, name: &str, _variant_index: u32, variant: &str, _value: &T) -> Result<Self::Ok, crate::SeError> {}
        fn serialize_seq(self, _len: Option<usize>) -> Result<Self::SerializeSeq, Self::Error> {}
        fn serialize_tuple(self, _len: usize) -> Result<Self::SerializeTuple, Self::Error> {}
        fn serialize_tuple_struct(self, _name: &str, _len: usize) -> Result<Self::SerializeTupleStruct, Self::Error> {}
        fn serialize_tuple_variant(self, name: &str, _variant_index: u32, variant: &str, _len: usize) -> Result<Self::SerializeTupleVariant, Self::Error> {}
        fn serialize_map(self, _len: Option<usize>) -> Result<Self::SerializeMap, Self::Error> {}
        fn serialize_struct(self, name: &str, _len: usize) -> Result<Self::SerializeStruct, Self::Error> {}
        fn serialize_struct_variant(self, name: &str, _variant_index: u32, variant: &str, _len: usize) -> Result<Self::SerializeStructVariant, Self::Error> {}
    }
    pub mod content {
        use crate::SeError;
        use crate::se::{EmptyElementHandling, QuoteLevel, SimpleTypeSerializer, TextFormat, WriteResult};
        use crate::se::element::{Struct, Tuple};
        use serde::ser::{Impossible, Serialize, SerializeSeq, SerializeTuple, SerializeTupleStruct, Serializer};
        use std::fmt::Write;
        pub struct ContentSerializer<W: Write> { pub writer: &mut W, pub level: QuoteLevel, pub write_indent: bool, pub text_format: TextFormat, pub allow_primitive: bool, pub empty_element_handling: EmptyElementHandling }
        impl<W: Write> ContentSerializer<W> {
            pub fn into_simple_type_serializer_impl(self) -> SimpleTypeSerializer<&mut W> {}
            pub fn into_simple_type_serializer(self) -> Result<SimpleTypeSerializer<&mut W>, SeError> {}
            pub fn new_seq_element_serializer(&mut self, allow_primitive: bool) -> ContentSerializer<W> {}
        }
        impl<W: Write> Serializer for ContentSerializer<W> {
            type Ok = WriteResult;
            type Error = SeError;
            type SerializeSeq = Seq<W>;
            type SerializeTuple = Seq<W>;
            type SerializeTupleStruct = Seq<W>;
            type SerializeTupleVariant = Tuple<W>;
            type SerializeMap = Impossible<Self::Ok, Self::Error>;
            type SerializeStruct = Struct<W>;
            type SerializeStructVariant = Struct<W>;
            fn serialize_char(self, value: char) -> Result<Self::Ok, Self::Error> {}
            fn serialize_str(self, value: &str) -> Result<Self::Ok, Self::Error> {}
            fn serialize_none(self) -> Result<Self::Ok, Self::Error> {}
            fn serialize_some<T: Serialize>(self, value: &T) -> Result<Self::Ok, Self::Error> {}
            fn serialize_unit(self) -> Result<Self::Ok, Self::Error> {}
            fn serialize_unit_struct(self, _name: &str) -> Result<Self::Ok, Self::Error> {}
            fn serialize_unit_variant(self, _name: &str, _variant_index: u32, variant: &str) -> Result<Self::Ok, Self::Error> {}
            fn serialize_newtype_struct<T: Serialize>(self, _name: &str, value: &T) -> Result<Self::Ok, Self::Error> {}
            fn serialize_newtype_variant<T: Serialize>(self, _name: &str, _variant_index: u32, variant: &str, value: &T) -> Result<Self::Ok, Self::Error> {}
            fn serialize_seq(self, _len: Option<usize>) -> Result<Self::SerializeSeq, Self::Error> {}
            fn serialize_tuple(self, len: usize) -> Result<Self::SerializeTuple, Self::Error> {}
            fn serialize_tuple_struct(self, _name: &str, len: usize) -> Result<Self::SerializeTupleStruct, Self::Error> {}
            fn serialize_tuple_variant(self, name: &str, _variant_index: u32, variant: &str, len: usize) -> Result<Self::SerializeTupleVariant, Self::Error> {}
            fn serialize_map(self, _len: Option<usize>) -> Result<Self::SerializeMap, Self::Error> {}
            fn serialize_struct(self, name: &str, len: usize) -> Result<Self::SerializeStruct, Self::Error> {}
            fn serialize_struct_variant(self, name: &str, _variant_index: u32, variant: &str, len: usize) -> Result<Self::SerializeStructVariant, Self::Error> {}
        }
        pub struct Seq<W: Write>;
        impl<W: Write> SerializeSeq for Seq<W> {
            type Ok = WriteResult;
            type Error = SeError;
            fn serialize_element<T>(&mut self, value: &T) -> Result<(), Self::Error> where T: Serialize {}
            fn end(self) -> Result<Self::Ok, Self::Error> {}
        }
        impl<W: Write> SerializeTuple for Seq<W> {
            type Ok = WriteResult;
            type Error = SeError;
            fn serialize_element<T>(&mut self, value: &T) -> Result<(), Self::Error> where T: Serialize {}
            fn end(self) -> Result<Self::Ok, Self::Error> {}
        }
        impl<W: Write> SerializeTupleStruct for Seq<W> {
            type Ok = WriteResult;
            type Error = SeError;
            fn serialize_field<T>(&mut self, value: &T) -> Result<(), Self::Error> where T: Serialize {}
            fn end(self) -> Result<Self::Ok, Self::Error> {}
        }
    }
    pub mod element {
        use crate::SeError;
        use crate::se::WriteResult;
        use crate::se::content::ContentSerializer;
        use crate::se::simple_type::SimpleSeq;
        use serde::ser::{Impossible, Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple, SerializeTupleStruct, SerializeTupleVariant, Serializer};
        use std::fmt::Write;
        pub struct ElementSerializer<W: Write> { pub ser: ContentSerializer<W> }
        impl<W: Write> Serializer for ElementSerializer<W> {
            type Ok = WriteResult;
            type Error = SeError;
            type SerializeSeq = Self;
            type SerializeTuple = Self;
            type SerializeTupleStruct = Self;
            type SerializeTupleVariant = Impossible<Self::Ok, Self::Error>;
            type SerializeMap = Map<W>;
            type SerializeStruct = Struct<W>;
            type SerializeStructVariant = Struct<W>;
            fn serialize_str(self, value: &str) -> Result<Self::Ok, Self::Error> {}
            fn serialize_none(self) -> Result<Self::Ok, Self::Error> {}
            fn serialize_some<T: Serialize>(self, value: &T) -> Result<Self::Ok, Self::Error> {}
            fn serialize_unit(self) -> Result<Self::Ok, Self::Error> {}
            fn serialize_unit_struct(self, _name: &str) -> Result<Self::Ok, Self::Error> {}
            fn serialize_unit_variant(self, name: &str, variant_index: u32, variant: &str) -> Result<Self::Ok, Self::Error> {}
            fn serialize_newtype_struct<T: Serialize>(self, _name: &str, value: &T) -> Result<Self::Ok, Self::Error> {}
            fn serialize_newtype_variant<T: Serialize>(self, name: &str, _variant_index: u32, variant: &str, _value: &T) -> Result<Self::Ok, Self::Error> {}
            fn serialize_seq(self, _len: Option<usize>) -> Result<Self::SerializeSeq, Self::Error> {}
            fn serialize_tuple(self, len: usize) -> Result<Self::SerializeTuple, Self::Error> {}
            fn serialize_tuple_struct(self, _name: &str, len: usize) -> Result<Self::SerializeTupleStruct, Self::Error> {}
            fn serialize_tuple_variant(self, name: &str, _variant_index: u32, variant: &str, _len: usize) -> Result<Self::SerializeTupleVariant, Self::Error> {}
            fn serialize_map(self, _len: Option<usize>) -> Result<Self::SerializeMap, Self::Error> {}
            fn serialize_struct(self, _name: &str, _len: usize) -> Result<Self::SerializeStruct, Self::Error> {}
            fn serialize_struct_variant(self, name: &str, _variant_index: u32, variant: &str, _len: usize) -> Result<Self::SerializeStructVariant, Self::Error> {}
        }
        impl<W: Write> SerializeSeq for ElementSerializer<W> {
            type Ok = WriteResult;
            type Error = SeError;
            fn serialize_element<T>(&mut self, value: &T) -> Result<(), Self::Error> where T: Serialize {}
            fn end(self) -> Result<Self::Ok, Self::Error> {}
        }
        impl<W: Write> SerializeTuple for ElementSerializer<W> {
            type Ok = WriteResult;
            type Error = SeError;
            fn serialize_element<T>(&mut self, value: &T) -> Result<(), Self::Error> where T: Serialize {}
            fn end(self) -> Result<Self::Ok, Self::Error> {}
        }
        impl<W: Write> SerializeTupleStruct for ElementSerializer<W> {
            type Ok = WriteResult;
            type Error = SeError;
            fn serialize_field<T>(&mut self, value: &T) -> Result<(), Self::Error> where T: Serialize {}
            fn end(self) -> Result<Self::Ok, Self::Error> {}
        }
        pub enum Tuple<W: Write> { Element(ElementSerializer<W>), Text(SimpleSeq<&mut W>) }
        impl<W: Write> SerializeTupleVariant for Tuple<W> {
            type Ok = WriteResult;
            type Error = SeError;
            fn serialize_field<T>(&mut self, value: &T) -> Result<(), Self::Error> where T: Serialize {}
            fn end(self) -> Result<Self::Ok, Self::Error> {}
        }
        pub struct Struct<W: Write>;
        impl<W: Write> SerializeStruct for Struct<W> {
            type Ok = WriteResult;
            type Error = SeError;
            fn serialize_field<T>(&mut self, key: &str, value: &T) -> Result<(), Self::Error> where T: Serialize {}
            fn end(self) -> Result<Self::Ok, Self::Error> {}
        }
        impl<W: Write> SerializeStructVariant for Struct<W> {
            type Ok = WriteResult;
            type Error = SeError;
            fn serialize_field<T>(&mut self, key: &str, value: &T) -> Result<(), Self::Error> where T: Serialize {}
            fn end(self) -> Result<Self::Ok, Self::Error> {}
        }
        pub struct Map<W: Write>;
        impl<W: Write> SerializeMap for Map<W> {
            type Ok = WriteResult;
            type Error = SeError;
            fn serialize_key<T>(&mut self, key: &T) -> Result<(), Self::Error> where T: Serialize {}
            fn serialize_value<T>(&mut self, value: &T) -> Result<(), Self::Error> where T: Serialize {}
            fn serialize_entry<K, V>(&mut self, key: &K, value: &V) -> Result<(), Self::Error> where K: Serialize, V: Serialize {}
            fn end(self) -> Result<Self::Ok, Self::Error> {}
        }
    }
    pub mod simple_type {
        use crate::SeError;
        use serde::ser::{Serialize, SerializeSeq, SerializeTuple, SerializeTupleStruct, SerializeTupleVariant};
        use std::fmt::Write;
        #[derive(Clone, Copy)] pub enum QuoteTarget { Text, DoubleQAttr, SingleQAttr, CData }
        pub struct SimpleSeq<W: Write>;
        impl<W: Write> SerializeSeq for SimpleSeq<W> {
            type Ok = W;
            type Error = SeError;
            fn serialize_element<T>(&mut self, value: &T) -> Result<(), Self::Error> where T: Serialize {}
            fn end(self) -> Result<Self::Ok, Self::Error> {}
        }
        impl<W: Write> SerializeTuple for SimpleSeq<W> {
            type Ok = W;
            type Error = SeError;
            fn serialize_element<T>(&mut self, value: &T) -> Result<(), Self::Error> where T: Serialize {}
            fn end(self) -> Result<Self::Ok, Self::Error> {}
        }
        impl<W: Write> SerializeTupleStruct for SimpleSeq<W> {
            type Ok = W;
            type Error = SeError;
            fn serialize_field<T>(&mut self, value: &T) -> Result<(), Self::Error> where T: Serialize {}
            fn end(self) -> Result<Self::Ok, Self::Error> {}
        }
        impl<W: Write> SerializeTupleVariant for SimpleSeq<W> {
            type Ok = W;
            type Error = SeError;
            fn serialize_field<T>(&mut self, value: &T) -> Result<(), Self::Error> where T: Serialize {}
            fn end(self) -> Result<Self::Ok, Self::Error> {}
        }
    }
}
pub mod serde_helpers {
    pub mod text_content {
        use serde::{Deserialize, Deserializer, Serialize, Serializer};
        pub fn serialize<S, T>(value: &T, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer, T: Serialize {}
        pub fn deserialize<D, T>(deserializer: D) -> Result<T, D::Error> where D: Deserializer, T: Deserialize {}
    }
}
pub mod writer {
    pub use crate::{ElementWriter, Writer};
    #[derive(Clone, Default)] pub struct Config { pub add_space_before_slash_in_empty_elements: bool }
}
