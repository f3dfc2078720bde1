//! serde 1: the traits, whose impls are derived.

pub use de::{Deserialize, Deserializer};
pub use ser::{Serialize, Serializer};
pub mod ser {
    pub trait Serialize { fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>; }
    pub trait Serializer {
        type Ok;
        type Error: Error;
        fn serialize_bool(self, v: bool) -> Result<Self::Ok, Self::Error>;
        fn serialize_i64(self, v: i64) -> Result<Self::Ok, Self::Error>;
        fn serialize_u64(self, v: u64) -> Result<Self::Ok, Self::Error>;
        fn serialize_f64(self, v: f64) -> Result<Self::Ok, Self::Error>;
        fn serialize_str(self, v: &str) -> Result<Self::Ok, Self::Error>;
        fn serialize_bytes(self, v: &[u8]) -> Result<Self::Ok, Self::Error>;
        fn serialize_none(self) -> Result<Self::Ok, Self::Error>;
        fn serialize_unit(self) -> Result<Self::Ok, Self::Error>;
        fn collect_str<T>(self, value: &T) -> Result<Self::Ok, Self::Error> {}
        fn collect_seq<I>(self, iter: I) -> Result<Self::Ok, Self::Error> {}
    }
    pub trait Error: std::error::Error { fn custom<T: std::fmt::Display>(msg: T) -> Self; }
}
pub mod de {
    pub mod value {
        #[derive(Clone, Debug, PartialEq)] pub struct Error;
        impl std::fmt::Display for Error {}
        impl std::error::Error for Error {}
        impl super::Error for Error {}
    }
    pub trait Deserialize { fn deserialize<D: Deserializer>(deserializer: D) -> Result<Self, D::Error>; }
    pub trait DeserializeOwned: Deserialize {}
    impl<T: Deserialize> DeserializeOwned for T {}
    pub trait Deserializer { type Error: Error; }
    pub trait Visitor { type Value; }
    pub trait Error: std::error::Error {
        fn custom<T: std::fmt::Display>(msg: T) -> Self;
        fn missing_field(field: &str) -> Self {}
        fn unknown_field(field: &str, expected: &[&str]) -> Self {}
    }
    pub struct IgnoredAny;
}
