//! postgres_types 0.2.14.

macro_rules! accepts { () => {} }
macro_rules! to_sql_checked { () => {} }
use bit_vec_06::BitVec;
use bytes::BytesMut;
use chrono_04::{DateTime, FixedOffset, Local, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use cidr_02::{IpCidr, IpInet};
use crate::pg_lsn::ParseLsnError;
use eui48_04::MacAddress;
use geo_types_06::{LineString, Point, Rect};
use jiff_01::civil::Time;
use serde_1::{Deserialize, Serialize};
use serde_json_1::Value;
use smol_str_01::SmolStr;
use std::fmt;
use std::borrow::Cow;
use std::collections::HashMap;
use std::error::Error;
use std::fmt::Debug;
use std::hash::BuildHasher;
use std::net::IpAddr;
use std::str::FromStr;
use std::time::SystemTime;
use time_02::{OffsetDateTime, PrimitiveDateTime};
use uuid_08::Uuid;
pub use postgres_protocol::Oid;
#[derive(Clone)] pub struct Type;
impl fmt::Display for Type {}
impl Type {
    pub fn new(name: String, oid: Oid, kind: Kind, schema: String) -> Type {}
    pub fn from_oid(oid: Oid) -> Option<Type> {}
    pub fn oid(&self) -> Oid {}
    pub fn kind(&self) -> &Kind {}
    pub fn schema(&self) -> &str {}
    pub fn name(&self) -> &str {}
    pub const BOOL: Type = _;
    pub const BYTEA: Type = _;
    pub const CHAR: Type = _;
    pub const NAME: Type = _;
    pub const INT8: Type = _;
    pub const INT2: Type = _;
    pub const INT2_VECTOR: Type = _;
    pub const INT4: Type = _;
    pub const REGPROC: Type = _;
    pub const TEXT: Type = _;
    pub const OID: Type = _;
    pub const TID: Type = _;
    pub const XID: Type = _;
    pub const CID: Type = _;
    pub const OID_VECTOR: Type = _;
    pub const PG_DDL_COMMAND: Type = _;
    pub const JSON: Type = _;
    pub const XML: Type = _;
    pub const XML_ARRAY: Type = _;
    pub const PG_NODE_TREE: Type = _;
    pub const JSON_ARRAY: Type = _;
    pub const TABLE_AM_HANDLER: Type = _;
    pub const XID8_ARRAY: Type = _;
    pub const INDEX_AM_HANDLER: Type = _;
    pub const POINT: Type = _;
    pub const LSEG: Type = _;
    pub const PATH: Type = _;
    pub const BOX: Type = _;
    pub const POLYGON: Type = _;
    pub const LINE: Type = _;
    pub const LINE_ARRAY: Type = _;
    pub const CIDR: Type = _;
    pub const CIDR_ARRAY: Type = _;
    pub const FLOAT4: Type = _;
    pub const FLOAT8: Type = _;
    pub const UNKNOWN: Type = _;
    pub const CIRCLE: Type = _;
    pub const CIRCLE_ARRAY: Type = _;
    pub const MACADDR8: Type = _;
    pub const MACADDR8_ARRAY: Type = _;
    pub const MONEY: Type = _;
    pub const MONEY_ARRAY: Type = _;
    pub const MACADDR: Type = _;
    pub const INET: Type = _;
    pub const BOOL_ARRAY: Type = _;
    pub const BYTEA_ARRAY: Type = _;
    pub const CHAR_ARRAY: Type = _;
    pub const NAME_ARRAY: Type = _;
    pub const INT2_ARRAY: Type = _;
    pub const INT2_VECTOR_ARRAY: Type = _;
    pub const INT4_ARRAY: Type = _;
    pub const REGPROC_ARRAY: Type = _;
    pub const TEXT_ARRAY: Type = _;
    pub const TID_ARRAY: Type = _;
    pub const XID_ARRAY: Type = _;
    pub const CID_ARRAY: Type = _;
    pub const OID_VECTOR_ARRAY: Type = _;
    pub const BPCHAR_ARRAY: Type = _;
    pub const VARCHAR_ARRAY: Type = _;
    pub const INT8_ARRAY: Type = _;
    pub const POINT_ARRAY: Type = _;
    pub const LSEG_ARRAY: Type = _;
    pub const PATH_ARRAY: Type = _;
    pub const BOX_ARRAY: Type = _;
    pub const FLOAT4_ARRAY: Type = _;
    pub const FLOAT8_ARRAY: Type = _;
    pub const POLYGON_ARRAY: Type = _;
    pub const OID_ARRAY: Type = _;
    pub const ACLITEM: Type = _;
    pub const ACLITEM_ARRAY: Type = _;
    pub const MACADDR_ARRAY: Type = _;
    pub const INET_ARRAY: Type = _;
    pub const BPCHAR: Type = _;
    pub const VARCHAR: Type = _;
    pub const DATE: Type = _;
    pub const TIME: Type = _;
    pub const TIMESTAMP: Type = _;
    pub const TIMESTAMP_ARRAY: Type = _;
    pub const DATE_ARRAY: Type = _;
    pub const TIME_ARRAY: Type = _;
    pub const TIMESTAMPTZ: Type = _;
    pub const TIMESTAMPTZ_ARRAY: Type = _;
    pub const INTERVAL: Type = _;
    pub const INTERVAL_ARRAY: Type = _;
    pub const NUMERIC_ARRAY: Type = _;
    pub const CSTRING_ARRAY: Type = _;
    pub const TIMETZ: Type = _;
    pub const TIMETZ_ARRAY: Type = _;
    pub const BIT: Type = _;
    pub const BIT_ARRAY: Type = _;
    pub const VARBIT: Type = _;
    pub const VARBIT_ARRAY: Type = _;
    pub const NUMERIC: Type = _;
    pub const REFCURSOR: Type = _;
    pub const REFCURSOR_ARRAY: Type = _;
    pub const REGPROCEDURE: Type = _;
    pub const REGOPER: Type = _;
    pub const REGOPERATOR: Type = _;
    pub const REGCLASS: Type = _;
    pub const REGTYPE: Type = _;
    pub const REGPROCEDURE_ARRAY: Type = _;
    pub const REGOPER_ARRAY: Type = _;
    pub const REGOPERATOR_ARRAY: Type = _;
    pub const REGCLASS_ARRAY: Type = _;
    pub const REGTYPE_ARRAY: Type = _;
    pub const RECORD: Type = _;
    pub const CSTRING: Type = _;
    pub const ANY: Type = _;
    pub const ANYARRAY: Type = _;
    pub const VOID: Type = _;
    pub const TRIGGER: Type = _;
    pub const LANGUAGE_HANDLER: Type = _;
    pub const INTERNAL: Type = _;
    pub const ANYELEMENT: Type = _;
    pub const RECORD_ARRAY: Type = _;
    pub const ANYNONARRAY: Type = _;
    pub const TXID_SNAPSHOT_ARRAY: Type = _;
    pub const UUID: Type = _;
    pub const UUID_ARRAY: Type = _;
    pub const TXID_SNAPSHOT: Type = _;
    pub const FDW_HANDLER: Type = _;
    pub const PG_LSN: Type = _;
    pub const PG_LSN_ARRAY: Type = _;
    pub const TSM_HANDLER: Type = _;
    pub const PG_NDISTINCT: Type = _;
    pub const PG_DEPENDENCIES: Type = _;
    pub const ANYENUM: Type = _;
    pub const TS_VECTOR: Type = _;
    pub const TSQUERY: Type = _;
    pub const GTS_VECTOR: Type = _;
    pub const TS_VECTOR_ARRAY: Type = _;
    pub const GTS_VECTOR_ARRAY: Type = _;
    pub const TSQUERY_ARRAY: Type = _;
    pub const REGCONFIG: Type = _;
    pub const REGCONFIG_ARRAY: Type = _;
    pub const REGDICTIONARY: Type = _;
    pub const REGDICTIONARY_ARRAY: Type = _;
    pub const JSONB: Type = _;
    pub const JSONB_ARRAY: Type = _;
    pub const ANY_RANGE: Type = _;
    pub const EVENT_TRIGGER: Type = _;
    pub const INT4_RANGE: Type = _;
    pub const INT4_RANGE_ARRAY: Type = _;
    pub const NUM_RANGE: Type = _;
    pub const NUM_RANGE_ARRAY: Type = _;
    pub const TS_RANGE: Type = _;
    pub const TS_RANGE_ARRAY: Type = _;
    pub const TSTZ_RANGE: Type = _;
    pub const TSTZ_RANGE_ARRAY: Type = _;
    pub const DATE_RANGE: Type = _;
    pub const DATE_RANGE_ARRAY: Type = _;
    pub const INT8_RANGE: Type = _;
    pub const INT8_RANGE_ARRAY: Type = _;
    pub const JSONPATH: Type = _;
    pub const JSONPATH_ARRAY: Type = _;
    pub const REGNAMESPACE: Type = _;
    pub const REGNAMESPACE_ARRAY: Type = _;
    pub const REGROLE: Type = _;
    pub const REGROLE_ARRAY: Type = _;
    pub const REGCOLLATION: Type = _;
    pub const REGCOLLATION_ARRAY: Type = _;
    pub const INT4MULTI_RANGE: Type = _;
    pub const NUMMULTI_RANGE: Type = _;
    pub const TSMULTI_RANGE: Type = _;
    pub const TSTZMULTI_RANGE: Type = _;
    pub const DATEMULTI_RANGE: Type = _;
    pub const INT8MULTI_RANGE: Type = _;
    pub const ANYMULTI_RANGE: Type = _;
    pub const ANYCOMPATIBLEMULTI_RANGE: Type = _;
    pub const PG_BRIN_BLOOM_SUMMARY: Type = _;
    pub const PG_BRIN_MINMAX_MULTI_SUMMARY: Type = _;
    pub const PG_MCV_LIST: Type = _;
    pub const PG_SNAPSHOT: Type = _;
    pub const PG_SNAPSHOT_ARRAY: Type = _;
    pub const XID8: Type = _;
    pub const ANYCOMPATIBLE: Type = _;
    pub const ANYCOMPATIBLEARRAY: Type = _;
    pub const ANYCOMPATIBLENONARRAY: Type = _;
    pub const ANYCOMPATIBLE_RANGE: Type = _;
    pub const INT4MULTI_RANGE_ARRAY: Type = _;
    pub const NUMMULTI_RANGE_ARRAY: Type = _;
    pub const TSMULTI_RANGE_ARRAY: Type = _;
    pub const TSTZMULTI_RANGE_ARRAY: Type = _;
    pub const DATEMULTI_RANGE_ARRAY: Type = _;
    pub const INT8MULTI_RANGE_ARRAY: Type = _;
}
#[derive(Clone)] pub enum Kind { Simple, Enum(Vec<String>), Pseudo, Array(Type), Range(Type), Multirange(Type), Domain(Type), Composite(Vec<Field>) }
#[derive(Clone)] pub struct Field;
impl Field {
    pub fn new(name: String, type_: Type) -> Field {}
    pub fn name(&self) -> &str {}
    pub fn type_(&self) -> &Type {}
}
#[derive(Clone, Copy)] pub struct WasNull;
impl fmt::Display for WasNull {}
impl Error for WasNull {}
pub struct WrongType;
impl fmt::Display for WrongType {}
impl Error for WrongType {}
impl WrongType { pub fn new<T>(ty: Type) -> WrongType {} }
pub trait FromSql {
    fn from_sql(ty: &Type, raw: &[u8]) -> Result<Self, Box<dyn Error + Sync + Send>>;
    fn from_sql_null(ty: &Type) -> Result<Self, Box<dyn Error + Sync + Send>> {}
    fn from_sql_nullable(ty: &Type, raw: Option<&[u8]>) -> Result<Self, Box<dyn Error + Sync + Send>> {}
    fn accepts(ty: &Type) -> bool;
}
impl<T: FromSql> FromSql for Option<T> {
    fn from_sql(ty: &Type, raw: &[u8]) -> Result<Option<T>, Box<dyn Error + Sync + Send>> {}
    fn from_sql_null(arg0: &Type) -> Result<Option<T>, Box<dyn Error + Sync + Send>> {}
    fn accepts(ty: &Type) -> bool {}
}
impl<T: FromSql> FromSql for Vec<T> {
    fn from_sql(ty: &Type, raw: &[u8]) -> Result<Vec<T>, Box<dyn Error + Sync + Send>> {}
    fn accepts(ty: &Type) -> bool {}
}
impl<T: FromSql, const N: usize> FromSql for [T; N] {
    fn from_sql(ty: &Type, raw: &[u8]) -> Result<Self, Box<dyn Error + Sync + Send>> {}
    fn accepts(ty: &Type) -> bool {}
}
impl<T: FromSql> FromSql for Box<T> {
    fn from_sql(ty: &Type, row: &[u8]) -> Result<Self, Box<dyn Error + Sync + Send>> {}
    fn accepts(ty: &Type) -> bool {}
}
impl<T: FromSql> FromSql for Box<[T]> {
    fn from_sql(ty: &Type, raw: &[u8]) -> Result<Self, Box<dyn Error + Sync + Send>> {}
    fn accepts(ty: &Type) -> bool {}
}
impl FromSql for Vec<u8> { fn from_sql(arg0: &Type, raw: &[u8]) -> Result<Vec<u8>, Box<dyn Error + Sync + Send>> {} }
impl FromSql for &[u8] { fn from_sql(arg0: &Type, raw: &[u8]) -> Result<&[u8], Box<dyn Error + Sync + Send>> {} }
impl FromSql for String {
    fn from_sql(ty: &Type, raw: &[u8]) -> Result<String, Box<dyn Error + Sync + Send>> {}
    fn accepts(ty: &Type) -> bool {}
}
impl FromSql for Box<str> {
    fn from_sql(ty: &Type, raw: &[u8]) -> Result<Box<str>, Box<dyn Error + Sync + Send>> {}
    fn accepts(ty: &Type) -> bool {}
}
impl FromSql for &str {
    fn from_sql(ty: &Type, raw: &[u8]) -> Result<&str, Box<dyn Error + Sync + Send>> {}
    fn accepts(ty: &Type) -> bool {}
}
impl FromSql for Cow<str> {
    fn from_sql(ty: &Type, raw: &[u8]) -> Result<Cow<str>, Box<dyn Error + Sync + Send>> {}
    fn accepts(ty: &Type) -> bool {}
}
impl<S> FromSql for HashMap<String, Option<String>, S> where S: Default + BuildHasher {
    fn from_sql(arg0: &Type, raw: &[u8]) -> Result<HashMap<String, Option<String>, S>, Box<dyn Error + Sync + Send>> {}
    fn accepts(ty: &Type) -> bool {}
}
impl FromSql for SystemTime { fn from_sql(arg0: &Type, raw: &[u8]) -> Result<SystemTime, Box<dyn Error + Sync + Send>> {} }
impl FromSql for IpAddr { fn from_sql(arg0: &Type, raw: &[u8]) -> Result<IpAddr, Box<dyn Error + Sync + Send>> {} }
impl FromSql for BitVec { fn from_sql(arg0: &Type, raw: &[u8]) -> Result<BitVec, Box<dyn Error + Sync + Send>> {} }
impl FromSql for bit_vec_07::BitVec {
    fn from_sql(arg0: &Type, raw: &[u8]) -> Result<bit_vec_07::BitVec, Box<dyn Error + Sync + Send>> {}
}
impl FromSql for bit_vec_08::BitVec {
    fn from_sql(arg0: &Type, raw: &[u8]) -> Result<bit_vec_08::BitVec, Box<dyn Error + Sync + Send>> {}
}
impl FromSql for bit_vec_09::BitVec {
    fn from_sql(arg0: &Type, raw: &[u8]) -> Result<bit_vec_09::BitVec, Box<dyn Error + Sync + Send>> {}
}
impl FromSql for NaiveDateTime { fn from_sql(arg0: &Type, raw: &[u8]) -> Result<NaiveDateTime, Box<dyn Error + Sync + Send>> {} }
impl FromSql for DateTime<Utc> { fn from_sql(type_: &Type, raw: &[u8]) -> Result<DateTime<Utc>, Box<dyn Error + Sync + Send>> {} }
impl FromSql for DateTime<Local> { fn from_sql(type_: &Type, raw: &[u8]) -> Result<DateTime<Local>, Box<dyn Error + Sync + Send>> {} }
impl FromSql for DateTime<FixedOffset> {
    fn from_sql(type_: &Type, raw: &[u8]) -> Result<DateTime<FixedOffset>, Box<dyn Error + Sync + Send>> {}
}
impl FromSql for NaiveDate { fn from_sql(arg0: &Type, raw: &[u8]) -> Result<NaiveDate, Box<dyn Error + Sync + Send>> {} }
impl FromSql for NaiveTime { fn from_sql(arg0: &Type, raw: &[u8]) -> Result<NaiveTime, Box<dyn Error + Sync + Send>> {} }
impl FromSql for IpCidr { fn from_sql(arg0: &Type, raw: &[u8]) -> Result<Self, Box<dyn Error + Sync + Send>> {} }
impl FromSql for IpInet { fn from_sql(arg0: &Type, raw: &[u8]) -> Result<Self, Box<dyn Error + Sync + Send>> {} }
impl FromSql for cidr_03::IpCidr { fn from_sql(arg0: &Type, raw: &[u8]) -> Result<Self, Box<dyn Error + Sync + Send>> {} }
impl FromSql for cidr_03::IpInet { fn from_sql(arg0: &Type, raw: &[u8]) -> Result<Self, Box<dyn Error + Sync + Send>> {} }
impl FromSql for MacAddress { fn from_sql(arg0: &Type, raw: &[u8]) -> Result<MacAddress, Box<dyn Error + Sync + Send>> {} }
impl FromSql for eui48_1::MacAddress {
    fn from_sql(arg0: &Type, raw: &[u8]) -> Result<eui48_1::MacAddress, Box<dyn Error + Sync + Send>> {}
}
impl FromSql for Point<f64> { fn from_sql(arg0: &Type, raw: &[u8]) -> Result<Self, Box<dyn Error + Sync + Send>> {} }
impl FromSql for Rect<f64> { fn from_sql(arg0: &Type, raw: &[u8]) -> Result<Self, Box<dyn Error + Sync + Send>> {} }
impl FromSql for LineString<f64> { fn from_sql(arg0: &Type, raw: &[u8]) -> Result<Self, Box<dyn Error + Sync + Send>> {} }
impl FromSql for geo_types_0_7::Point<f64> { fn from_sql(arg0: &Type, raw: &[u8]) -> Result<Self, Box<dyn Error + Sync + Send>> {} }
impl FromSql for geo_types_0_7::Rect<f64> { fn from_sql(arg0: &Type, raw: &[u8]) -> Result<Self, Box<dyn Error + Sync + Send>> {} }
impl FromSql for geo_types_0_7::LineString<f64> {
    fn from_sql(arg0: &Type, raw: &[u8]) -> Result<Self, Box<dyn Error + Sync + Send>> {}
}
impl FromSql for jiff_01::civil::DateTime {
    fn from_sql(arg0: &Type, raw: &[u8]) -> Result<jiff_01::civil::DateTime, Box<dyn Error + Sync + Send>> {}
}
impl FromSql for jiff_01::Timestamp {
    fn from_sql(arg0: &Type, raw: &[u8]) -> Result<jiff_01::Timestamp, Box<dyn Error + Sync + Send>> {}
}
impl FromSql for jiff_01::civil::Date {
    fn from_sql(arg0: &Type, raw: &[u8]) -> Result<jiff_01::civil::Date, Box<dyn Error + Sync + Send>> {}
}
impl FromSql for Time { fn from_sql(arg0: &Type, raw: &[u8]) -> Result<Time, Box<dyn Error + Sync + Send>> {} }
impl FromSql for jiff_02::civil::DateTime {
    fn from_sql(arg0: &Type, raw: &[u8]) -> Result<jiff_02::civil::DateTime, Box<dyn Error + Sync + Send>> {}
}
impl FromSql for jiff_02::Timestamp {
    fn from_sql(arg0: &Type, raw: &[u8]) -> Result<jiff_02::Timestamp, Box<dyn Error + Sync + Send>> {}
}
impl FromSql for jiff_02::civil::Date {
    fn from_sql(arg0: &Type, raw: &[u8]) -> Result<jiff_02::civil::Date, Box<dyn Error + Sync + Send>> {}
}
impl FromSql for jiff_02::civil::Time {
    fn from_sql(arg0: &Type, raw: &[u8]) -> Result<jiff_02::civil::Time, Box<dyn Error + Sync + Send>> {}
}
impl FromSql for Value { fn from_sql(ty: &Type, raw: &[u8]) -> Result<Value, Box<dyn Error + Sync + Send>> {} }
impl FromSql for SmolStr {
    fn from_sql(ty: &Type, raw: &[u8]) -> Result<SmolStr, Box<dyn Error + Sync + Send>> {}
    fn accepts(ty: &Type) -> bool {}
}
impl FromSql for PrimitiveDateTime {
    fn from_sql(arg0: &Type, raw: &[u8]) -> Result<PrimitiveDateTime, Box<dyn Error + Sync + Send>> {}
}
impl FromSql for OffsetDateTime { fn from_sql(type_: &Type, raw: &[u8]) -> Result<OffsetDateTime, Box<dyn Error + Sync + Send>> {} }
impl FromSql for time_02::Date { fn from_sql(arg0: &Type, raw: &[u8]) -> Result<time_02::Date, Box<dyn Error + Sync + Send>> {} }
impl FromSql for time_02::Time { fn from_sql(arg0: &Type, raw: &[u8]) -> Result<time_02::Time, Box<dyn Error + Sync + Send>> {} }
impl FromSql for time_03::PrimitiveDateTime {
    fn from_sql(arg0: &Type, raw: &[u8]) -> Result<time_03::PrimitiveDateTime, Box<dyn Error + Sync + Send>> {}
}
impl FromSql for time_03::OffsetDateTime {
    fn from_sql(type_: &Type, raw: &[u8]) -> Result<time_03::OffsetDateTime, Box<dyn Error + Sync + Send>> {}
}
impl FromSql for time_03::Date { fn from_sql(arg0: &Type, raw: &[u8]) -> Result<time_03::Date, Box<dyn Error + Sync + Send>> {} }
impl FromSql for time_03::Time { fn from_sql(arg0: &Type, raw: &[u8]) -> Result<time_03::Time, Box<dyn Error + Sync + Send>> {} }
impl FromSql for Uuid { fn from_sql(arg0: &Type, raw: &[u8]) -> Result<Uuid, Box<dyn Error + Sync + Send>> {} }
impl FromSql for uuid_1::Uuid { fn from_sql(arg0: &Type, raw: &[u8]) -> Result<uuid_1::Uuid, Box<dyn Error + Sync + Send>> {} }
pub trait FromSqlOwned: FromSql {}
impl<T> FromSqlOwned for T where T: FromSql {}
pub enum IsNull { Yes, No }
pub trait ToSql: fmt::Debug {
    fn to_sql(&self, ty: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>>;
    fn accepts(ty: &Type) -> bool;
    fn to_sql_checked(&self, ty: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>>;
    fn encode_format(&self, _ty: &Type) -> Format {}
}
impl<T> ToSql for &T where T: ToSql {
    fn to_sql(&self, ty: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {}
    fn accepts(ty: &Type) -> bool {}
    fn encode_format(&self, ty: &Type) -> Format {}
}
impl<T: ToSql> ToSql for Option<T> {
    fn to_sql(&self, ty: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {}
    fn accepts(ty: &Type) -> bool {}
    fn encode_format(&self, ty: &Type) -> Format {}
}
impl<T: ToSql> ToSql for &[T] {
    fn to_sql(&self, ty: &Type, w: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {}
    fn accepts(ty: &Type) -> bool {}
}
impl ToSql for &[u8] { fn to_sql(&self, arg1: &Type, w: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {} }
impl<const N: usize> ToSql for [u8; N] {
    fn to_sql(&self, arg1: &Type, w: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {}
}
impl<T: ToSql, const N: usize> ToSql for [T; N] {
    fn to_sql(&self, ty: &Type, w: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {}
    fn accepts(ty: &Type) -> bool {}
}
impl<T: ToSql> ToSql for Vec<T> {
    fn to_sql(&self, ty: &Type, w: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {}
    fn accepts(ty: &Type) -> bool {}
}
impl<T: ToSql> ToSql for Box<T> {
    fn to_sql(&self, ty: &Type, w: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {}
    fn accepts(ty: &Type) -> bool {}
}
impl<T: ToSql> ToSql for Box<[T]> {
    fn to_sql(&self, ty: &Type, w: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {}
    fn accepts(ty: &Type) -> bool {}
}
impl ToSql for Cow<[u8]> {
    fn to_sql(&self, ty: &Type, w: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {}
    fn accepts(ty: &Type) -> bool {}
}
impl ToSql for Vec<u8> {
    fn to_sql(&self, ty: &Type, w: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {}
    fn accepts(ty: &Type) -> bool {}
}
impl ToSql for &str {
    fn to_sql(&self, ty: &Type, w: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {}
    fn accepts(ty: &Type) -> bool {}
}
impl ToSql for Cow<str> {
    fn to_sql(&self, ty: &Type, w: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {}
    fn accepts(ty: &Type) -> bool {}
}
impl ToSql for String {
    fn to_sql(&self, ty: &Type, w: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {}
    fn accepts(ty: &Type) -> bool {}
}
impl ToSql for Box<str> {
    fn to_sql(&self, ty: &Type, w: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {}
    fn accepts(ty: &Type) -> bool {}
}
impl<H> ToSql for HashMap<String, Option<String>, H> where H: BuildHasher {
    fn to_sql(&self, arg1: &Type, w: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {}
    fn accepts(ty: &Type) -> bool {}
}
impl ToSql for SystemTime { fn to_sql(&self, arg1: &Type, w: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {} }
impl ToSql for IpAddr { fn to_sql(&self, arg1: &Type, w: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {} }
impl BorrowToSql for &dyn ToSql { fn borrow_to_sql(&self) -> &dyn ToSql {} }
impl BorrowToSql for Box<dyn ToSql + Sync> { fn borrow_to_sql(&self) -> &dyn ToSql {} }
impl BorrowToSql for Box<dyn ToSql + Sync + Send> { fn borrow_to_sql(&self) -> &dyn ToSql {} }
impl ToSql for BitVec { fn to_sql(&self, arg1: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {} }
impl ToSql for bit_vec_07::BitVec {
    fn to_sql(&self, arg1: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {}
}
impl ToSql for bit_vec_08::BitVec {
    fn to_sql(&self, arg1: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {}
}
impl ToSql for bit_vec_09::BitVec {
    fn to_sql(&self, arg1: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {}
}
impl ToSql for NaiveDateTime { fn to_sql(&self, arg1: &Type, w: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {} }
impl ToSql for DateTime<Utc> { fn to_sql(&self, type_: &Type, w: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {} }
impl ToSql for DateTime<Local> { fn to_sql(&self, type_: &Type, w: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {} }
impl ToSql for DateTime<FixedOffset> {
    fn to_sql(&self, type_: &Type, w: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {}
}
impl ToSql for NaiveDate { fn to_sql(&self, arg1: &Type, w: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {} }
impl ToSql for NaiveTime { fn to_sql(&self, arg1: &Type, w: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {} }
impl ToSql for IpCidr { fn to_sql(&self, arg1: &Type, w: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {} }
impl ToSql for IpInet { fn to_sql(&self, arg1: &Type, w: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {} }
impl ToSql for cidr_03::IpCidr { fn to_sql(&self, arg1: &Type, w: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {} }
impl ToSql for cidr_03::IpInet { fn to_sql(&self, arg1: &Type, w: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {} }
impl ToSql for MacAddress { fn to_sql(&self, arg1: &Type, w: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {} }
impl ToSql for eui48_1::MacAddress {
    fn to_sql(&self, arg1: &Type, w: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {}
}
impl ToSql for Point<f64> { fn to_sql(&self, arg1: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {} }
impl ToSql for Rect<f64> { fn to_sql(&self, arg1: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {} }
impl ToSql for LineString<f64> {
    fn to_sql(&self, arg1: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {}
}
impl ToSql for geo_types_0_7::Point<f64> {
    fn to_sql(&self, arg1: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {}
}
impl ToSql for geo_types_0_7::Rect<f64> {
    fn to_sql(&self, arg1: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {}
}
impl ToSql for geo_types_0_7::LineString<f64> {
    fn to_sql(&self, arg1: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {}
}
impl ToSql for jiff_01::civil::DateTime {
    fn to_sql(&self, arg1: &Type, w: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {}
}
impl ToSql for jiff_01::Timestamp {
    fn to_sql(&self, arg1: &Type, w: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {}
}
impl ToSql for jiff_01::civil::Date {
    fn to_sql(&self, arg1: &Type, w: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {}
}
impl ToSql for Time { fn to_sql(&self, arg1: &Type, w: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {} }
impl ToSql for jiff_02::civil::DateTime {
    fn to_sql(&self, arg1: &Type, w: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {}
}
impl ToSql for jiff_02::Timestamp {
    fn to_sql(&self, arg1: &Type, w: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {}
}
impl ToSql for jiff_02::civil::Date {
    fn to_sql(&self, arg1: &Type, w: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {}
}
impl ToSql for jiff_02::civil::Time {
    fn to_sql(&self, arg1: &Type, w: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {}
}
impl ToSql for Value { fn to_sql(&self, ty: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {} }
impl ToSql for SmolStr {
    fn to_sql(&self, ty: &Type, w: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {}
    fn accepts(ty: &Type) -> bool {}
}
impl ToSql for PrimitiveDateTime {
    fn to_sql(&self, arg1: &Type, w: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {}
}
impl ToSql for OffsetDateTime { fn to_sql(&self, type_: &Type, w: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {} }
impl ToSql for time_02::Date { fn to_sql(&self, arg1: &Type, w: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {} }
impl ToSql for time_02::Time { fn to_sql(&self, arg1: &Type, w: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {} }
impl ToSql for time_03::PrimitiveDateTime {
    fn to_sql(&self, arg1: &Type, w: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {}
}
impl ToSql for time_03::OffsetDateTime {
    fn to_sql(&self, type_: &Type, w: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {}
}
impl ToSql for time_03::Date { fn to_sql(&self, arg1: &Type, w: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {} }
impl ToSql for time_03::Time { fn to_sql(&self, arg1: &Type, w: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {} }
impl ToSql for Uuid { fn to_sql(&self, arg1: &Type, w: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {} }
impl ToSql for uuid_1::Uuid { fn to_sql(&self, arg1: &Type, w: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {} }
#[derive(Clone, Copy)] pub enum Format { Text, Binary }
pub trait BorrowToSql {
    fn borrow_to_sql(&self) -> &dyn ToSql;
}
impl BorrowToSql for &(dyn ToSql + Sync) { fn borrow_to_sql(&self) -> &dyn ToSql {} }
impl<T> BorrowToSql for T where T: ToSql { fn borrow_to_sql(&self) -> &dyn ToSql {} }
#[derive(Clone, Default)] pub struct Json<T>(pub T);
impl<T> FromSql for Json<T> where T: Deserialize {
    fn from_sql(ty: &Type, raw: &[u8]) -> Result<Json<T>, Box<dyn Error + Sync + Send>> {}
}
impl<T> ToSql for Json<T> where T: Serialize + Debug {
    fn to_sql(&self, ty: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {}
}
#[derive(Clone, Copy)] pub struct PgLsn;
impl From<u64> for PgLsn {}
impl FromStr for PgLsn {
    type Err = ParseLsnError;
    fn from_str(lsn_str: &str) -> Result<Self, Self::Err> {}
}
impl fmt::Display for PgLsn {}
impl FromSql for PgLsn { fn from_sql(arg0: &Type, raw: &[u8]) -> Result<Self, Box<dyn Error + Sync + Send>> {} }
impl ToSql for PgLsn { fn to_sql(&self, arg1: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {} }
#[derive(Clone, Copy)] pub enum Date<T> { PosInfinity, NegInfinity, Value(T) }
impl<T: FromSql> FromSql for Date<T> {
    fn from_sql(ty: &Type, raw: &[u8]) -> Result<Self, Box<dyn Error + Sync + Send>> {}
    fn accepts(ty: &Type) -> bool {}
}
impl<T: ToSql> ToSql for Date<T> {
    fn to_sql(&self, ty: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {}
    fn accepts(ty: &Type) -> bool {}
}
#[derive(Clone, Copy)] pub enum Timestamp<T> { PosInfinity, NegInfinity, Value(T) }
impl<T: FromSql> FromSql for Timestamp<T> {
    fn from_sql(ty: &Type, raw: &[u8]) -> Result<Self, Box<dyn Error + Sync + Send>> {}
    fn accepts(ty: &Type) -> bool {}
}
impl<T: ToSql> ToSql for Timestamp<T> {
    fn to_sql(&self, ty: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {}
    fn accepts(ty: &Type) -> bool {}
}
pub mod pg_lsn {
    pub struct ParseLsnError;
}
