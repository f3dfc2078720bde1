//! uuid 1.29.3.

#[returns(uuid::Uuid)] macro_rules! uuid { () => {} }
use core::panic::AssertUnwindSafe;
use crate::external::serde_support::UuidDeserialize;
use crate::fmt::{Braced, Hyphenated, Simple, Urn};
use serde_core::de;
use std::{str, time, vec};
use std::sync::Mutex;
pub type Bytes = [u8; 16];
#[derive(Clone, Copy)] pub enum Version { Nil, Mac, Dce, Md5, Random, Sha1, SortMac, SortRand, Custom, Max }
#[derive(Clone, Copy)] pub enum Variant { NCS, RFC4122, Microsoft, Future }
impl std::fmt::Display for Variant {}
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct Uuid;
impl Uuid {
    pub fn to_hyphenated(self) -> Hyphenated {}
    pub fn to_simple(self) -> Simple {}
    pub fn to_urn(self) -> Urn {}
    pub const NAMESPACE_DNS: Self = _;
    pub const NAMESPACE_OID: Self = _;
    pub const NAMESPACE_URL: Self = _;
    pub const NAMESPACE_X500: Self = _;
    pub fn get_variant(&self) -> Variant {}
    pub fn get_version_num(&self) -> usize {}
    pub fn get_version(&self) -> Option<Version> {}
    pub fn as_fields(&self) -> (u32, u16, u16, &[u8; 8]) {}
    pub fn to_fields_le(&self) -> (u32, u16, u16, &[u8; 8]) {}
    pub fn as_u128(&self) -> u128 {}
    pub fn to_u128_le(&self) -> u128 {}
    pub fn as_u64_pair(&self) -> (u64, u64) {}
    pub fn as_bytes(&self) -> &Bytes {}
    pub fn into_bytes(self) -> Bytes {}
    pub fn to_bytes_le(&self) -> Bytes {}
    pub fn is_nil(&self) -> bool {}
    pub fn is_max(&self) -> bool {}
    pub fn encode_buffer() -> [u8; Urn::LENGTH] {}
    pub fn get_timestamp(&self) -> Option<Timestamp> {}
    pub fn get_node_id(&self) -> Option<[u8; 6]> {}
    pub fn nil() -> Self {}
    pub fn max() -> Self {}
    pub fn from_fields(d1: u32, d2: u16, d3: u16, d4: &[u8; 8]) -> Uuid {}
    pub fn from_fields_le(d1: u32, d2: u16, d3: u16, d4: &[u8; 8]) -> Uuid {}
    pub fn from_u128(v: u128) -> Self {}
    pub fn from_u128_le(v: u128) -> Self {}
    pub fn from_u64_pair(high_bits: u64, low_bits: u64) -> Self {}
    pub fn from_slice(b: &[u8]) -> Result<Uuid, Error> {}
    pub fn from_slice_le(b: &[u8]) -> Result<Uuid, Error> {}
    pub fn from_bytes(bytes: Bytes) -> Uuid {}
    pub fn from_bytes_le(b: Bytes) -> Uuid {}
    pub fn from_bytes_ref(bytes: &Bytes) -> &Uuid {}
    pub fn parse_str(input: &str) -> Result<Uuid, Error> {}
    pub fn try_parse(input: &str) -> Result<Uuid, Error> {}
    pub fn try_parse_ascii(input: &[u8]) -> Result<Uuid, Error> {}
    pub fn hyphenated(self) -> Hyphenated {}
    pub fn as_hyphenated(&self) -> &Hyphenated {}
    pub fn simple(self) -> Simple {}
    pub fn as_simple(&self) -> &Simple {}
    pub fn urn(self) -> Urn {}
    pub fn as_urn(&self) -> &Urn {}
    pub fn braced(self) -> Braced {}
    pub fn as_braced(&self) -> &Braced {}
    pub fn now_v1(node_id: &[u8; 6]) -> Self {}
    pub fn new_v1(ts: Timestamp, node_id: &[u8; 6]) -> Self {}
    pub fn new_v3(namespace: &Uuid, name: &[u8]) -> Uuid {}
    pub fn new_v4() -> Uuid {}
    pub fn new_v5(namespace: &Uuid, name: &[u8]) -> Uuid {}
    pub fn now_v6(node_id: &[u8; 6]) -> Self {}
    pub fn new_v6(ts: Timestamp, node_id: &[u8; 6]) -> Self {}
    pub fn now_v7() -> Self {}
    pub fn new_v7(ts: Timestamp) -> Self {}
    pub fn new_v8(buf: [u8; 16]) -> Uuid {}
}
impl Default for Uuid {}
impl AsRef<Uuid> for Uuid {}
impl AsRef<[u8]> for Uuid {}
impl TryFrom<vec::Vec<u8>> for Uuid { type Error = Error; }
impl From<NonNilUuid> for Uuid {}
impl str::FromStr for Uuid {
    type Err = Error;
    fn from_str(uuid_str: &str) -> Result<Self, Self::Err> {}
}
impl TryFrom<&str> for Uuid { type Error = Error; }
impl TryFrom<String> for Uuid { type Error = Error; }
impl std::fmt::Display for Uuid {}
impl UuidDeserialize for Uuid {
    fn expecting() -> &str {}
    fn from_str<E: de::Error>(formatted: &str) -> Result<Self, E> {}
    fn from_slice<E: de::Error>(bytes: &[u8]) -> Result<Self, E> {}
    fn from_bytes<E: de::Error>(bytes: Bytes) -> Result<Self, E> {}
}
impl slog::Value for Uuid {
    fn serialize(&self, arg1: &slog::Record, key: slog::Key, serializer: &mut dyn slog::Serializer) -> Result<(), slog::Error> {}
}
pub struct Builder;
impl Builder {
    pub fn from_bytes(b: Bytes) -> Self {}
    pub fn from_bytes_le(b: Bytes) -> Self {}
    pub fn from_gregorian_timestamp(ticks: u64, counter: u16, node_id: &[u8; 6]) -> Self {}
    pub fn from_md5_bytes(md5_bytes: Bytes) -> Self {}
    pub fn from_random_bytes(random_bytes: Bytes) -> Self {}
    pub fn from_sha1_bytes(sha1_bytes: Bytes) -> Self {}
    pub fn from_sorted_gregorian_timestamp(ticks: u64, counter: u16, node_id: &[u8; 6]) -> Self {}
    pub fn from_unix_timestamp_millis(millis: u64, counter_random_bytes: &[u8; 10]) -> Self {}
    pub fn from_custom_bytes(custom_bytes: Bytes) -> Self {}
    pub fn from_slice(b: &[u8]) -> Result<Self, Error> {}
    pub fn from_slice_le(b: &[u8]) -> Result<Self, Error> {}
    pub fn from_fields(d1: u32, d2: u16, d3: u16, d4: &[u8; 8]) -> Self {}
    pub fn from_fields_le(d1: u32, d2: u16, d3: u16, d4: &[u8; 8]) -> Self {}
    pub fn from_u128(v: u128) -> Self {}
    pub fn from_u128_le(v: u128) -> Self {}
    pub fn nil() -> Self {}
    pub fn set_variant(&mut self, v: Variant) -> &mut Self {}
    pub fn with_variant(self, v: Variant) -> Self {}
    pub fn set_version(&mut self, v: Version) -> &mut Self {}
    pub fn with_version(self, v: Version) -> Self {}
    pub fn as_uuid(&self) -> &Uuid {}
    pub fn into_uuid(self) -> Uuid {}
}
#[derive(Clone)] pub struct Error;
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
#[derive(Clone, Copy)] pub struct NonNilUuid;
impl std::fmt::Display for NonNilUuid {}
impl NonNilUuid {
    pub fn new(uuid: Uuid) -> Option<Self> {}
    pub fn new_unchecked(uuid: Uuid) -> Self {}
    pub fn get(self) -> Uuid {}
    pub fn new_v1(ts: Timestamp, node_id: &[u8; 6]) -> Self {}
    pub fn now_v1(node_id: &[u8; 6]) -> Self {}
    pub fn new_v3(namespace: &Uuid, name: &[u8]) -> Self {}
    pub fn new_v4() -> Self {}
    pub fn new_v5(namespace: &Uuid, name: &[u8]) -> Self {}
    pub fn new_v6(ts: Timestamp, node_id: &[u8; 6]) -> Self {}
    pub fn now_v6(node_id: &[u8; 6]) -> Self {}
    pub fn new_v7(ts: Timestamp) -> Self {}
    pub fn now_v7() -> Self {}
    pub fn new_v8(bytes: [u8; 16]) -> Self {}
}
impl TryFrom<Uuid> for NonNilUuid { type Error = Error; }
impl slog::Value for NonNilUuid {
    fn serialize(&self, record: &slog::Record, key: slog::Key, serializer: &mut dyn slog::Serializer) -> Result<(), slog::Error> {}
}
#[derive(Clone, Copy)] pub struct Timestamp;
impl Timestamp {
    pub fn now(context: impl ClockSequence<Output = impl Into<u128>>) -> Self {}
    pub fn from_gregorian_time(ticks: u64, counter: u16) -> Self {}
    pub fn from_unix_time(seconds: u64, subsec_nanos: u32, counter: u128, usable_counter_bits: u8) -> Self {}
    pub fn from_unix(context: impl ClockSequence<Output = impl Into<u128>>, seconds: u64, subsec_nanos: u32) -> Self {}
    pub fn to_gregorian(&self) -> (u64, u16) {}
    pub fn to_unix(&self) -> (u64, u32) {}
}
impl TryFrom<time::SystemTime> for Timestamp { type Error = Error; }
pub trait ClockSequence {
    type Output;
    fn generate_sequence(&self, seconds: u64, subsec_nanos: u32) -> Self::Output;
    fn generate_timestamp_sequence(&self, seconds: u64, subsec_nanos: u32) -> (Self::Output, u64, u32) {}
    fn usable_bits(&self) -> usize {}
}
impl<T: ClockSequence> ClockSequence for &T {
    type Output = T::Output;
    fn generate_sequence(&self, seconds: u64, subsec_nanos: u32) -> Self::Output {}
    fn generate_timestamp_sequence(&self, seconds: u64, subsec_nanos: u32) -> (Self::Output, u64, u32) {}
    fn usable_bits(&self) -> usize {}
}
impl<C: ClockSequence> ClockSequence for AssertUnwindSafe<C> {
    type Output = C::Output;
    fn generate_sequence(&self, seconds: u64, subsec_nanos: u32) -> Self::Output {}
    fn generate_timestamp_sequence(&self, seconds: u64, subsec_nanos: u32) -> (Self::Output, u64, u32) {}
    fn usable_bits(&self) -> usize {}
}
impl<C: ClockSequence> ClockSequence for Mutex<C> {
    type Output = C::Output;
    fn generate_sequence(&self, seconds: u64, subsec_nanos: u32) -> Self::Output {}
    fn generate_timestamp_sequence(&self, seconds: u64, subsec_nanos: u32) -> (Self::Output, u64, u32) {}
    fn usable_bits(&self) -> usize {}
}
#[derive(Clone, Copy, Default)] pub struct NoContext;
impl ClockSequence for NoContext {
    type Output = u16;
    fn generate_sequence(&self, _seconds: u64, _nanos: u32) -> Self::Output {}
    fn usable_bits(&self) -> usize {}
}
pub struct ContextV1;
impl ContextV1 {
    pub fn new(count: u16) -> Self {}
    pub fn new_random() -> Self {}
}
impl ClockSequence for ContextV1 {
    type Output = u16;
    fn generate_sequence(&self, _seconds: u64, _nanos: u32) -> Self::Output {}
    fn usable_bits(&self) -> usize {}
}
#[derive(Default)] pub struct ContextV7;
impl ContextV7 {
    pub fn new() -> Self {}
    pub fn with_adjust_by_millis(self, millis: u32) -> Self {}
    pub fn with_additional_precision(self) -> Self {}
    pub fn with_additional_precision_bits(self, bits: usize) -> Self {}
}
impl ClockSequence for ContextV7 {
    type Output = u64;
    fn generate_sequence(&self, seconds: u64, subsec_nanos: u32) -> Self::Output {}
    fn generate_timestamp_sequence(&self, seconds: u64, subsec_nanos: u32) -> (Self::Output, u64, u32) {}
    fn usable_bits(&self) -> usize {}
}
pub mod external {
    pub mod serde_support {
        use crate::Bytes;
        use serde_core::de;
        pub trait UuidDeserialize {
            fn expecting() -> &str;
            fn from_str<E: de::Error>(formatted: &str) -> Result<Self, E> {}
            fn from_slice<E: de::Error>(bytes: &[u8]) -> Result<Self, E> {}
            fn from_bytes<E: de::Error>(bytes: Bytes) -> Result<Self, E> {}
        }
    }
}
pub mod fmt {
    use core::mem::MaybeUninit;
    use core::str::FromStr;
    use crate::{Error, Uuid};
    use crate::external::serde_support::UuidDeserialize;
    use serde_core::de;
    #[derive(Clone, Copy, Default)] pub struct Hyphenated;
    impl std::fmt::Display for Hyphenated {}
    impl Hyphenated {
        pub const LENGTH: usize = _;
        pub fn from_uuid(uuid: Uuid) -> Self {}
        pub fn encode_lower(&self, buffer: &mut [u8]) -> &mut str {}
        pub fn encode_lower_uninit(&self, buffer: &mut [MaybeUninit<u8>]) -> &mut str {}
        pub fn encode_upper(&self, buffer: &mut [u8]) -> &mut str {}
        pub fn encode_upper_uninit(&self, buffer: &mut [MaybeUninit<u8>]) -> &mut str {}
        pub fn as_uuid(&self) -> &Uuid {}
        pub fn into_uuid(self) -> Uuid {}
    }
    impl FromStr for Hyphenated {
        type Err = Error;
        fn from_str(s: &str) -> Result<Self, Self::Err> {}
    }
    impl UuidDeserialize for Hyphenated {
        fn expecting() -> &str {}
        fn from_str<E: de::Error>(formatted: &str) -> Result<Self, E> {}
    }
    #[derive(Clone, Copy, Default)] pub struct Simple;
    impl std::fmt::Display for Simple {}
    impl Simple {
        pub const LENGTH: usize = _;
        pub fn from_uuid(uuid: Uuid) -> Self {}
        pub fn encode_lower(&self, buffer: &mut [u8]) -> &mut str {}
        pub fn encode_lower_uninit(&self, buffer: &mut [MaybeUninit<u8>]) -> &mut str {}
        pub fn encode_upper(&self, buffer: &mut [u8]) -> &mut str {}
        pub fn encode_upper_uninit(&self, buffer: &mut [MaybeUninit<u8>]) -> &mut str {}
        pub fn as_uuid(&self) -> &Uuid {}
        pub fn into_uuid(self) -> Uuid {}
    }
    impl FromStr for Simple {
        type Err = Error;
        fn from_str(s: &str) -> Result<Self, Self::Err> {}
    }
    impl UuidDeserialize for Simple {
        fn expecting() -> &str {}
        fn from_str<E: de::Error>(formatted: &str) -> Result<Self, E> {}
    }
    #[derive(Clone, Copy, Default)] pub struct Urn;
    impl std::fmt::Display for Urn {}
    impl Urn {
        pub const LENGTH: usize = _;
        pub fn from_uuid(uuid: Uuid) -> Self {}
        pub fn encode_lower(&self, buffer: &mut [u8]) -> &mut str {}
        pub fn encode_lower_uninit(&self, buffer: &mut [MaybeUninit<u8>]) -> &mut str {}
        pub fn encode_upper(&self, buffer: &mut [u8]) -> &mut str {}
        pub fn encode_upper_uninit(&self, buffer: &mut [MaybeUninit<u8>]) -> &mut str {}
        pub fn as_uuid(&self) -> &Uuid {}
        pub fn into_uuid(self) -> Uuid {}
    }
    impl FromStr for Urn {
        type Err = Error;
        fn from_str(s: &str) -> Result<Self, Self::Err> {}
    }
    impl UuidDeserialize for Urn {
        fn expecting() -> &str {}
        fn from_str<E: de::Error>(formatted: &str) -> Result<Self, E> {}
    }
    #[derive(Clone, Copy, Default)] pub struct Braced;
    impl std::fmt::Display for Braced {}
    impl Braced {
        pub const LENGTH: usize = _;
        pub fn from_uuid(uuid: Uuid) -> Self {}
        pub fn encode_lower(&self, buffer: &mut [u8]) -> &mut str {}
        pub fn encode_lower_uninit(&self, buffer: &mut [MaybeUninit<u8>]) -> &mut str {}
        pub fn encode_upper(&self, buffer: &mut [u8]) -> &mut str {}
        pub fn encode_upper_uninit(&self, buffer: &mut [MaybeUninit<u8>]) -> &mut str {}
        pub fn as_uuid(&self) -> &Uuid {}
        pub fn into_uuid(self) -> Uuid {}
    }
    impl FromStr for Braced {
        type Err = Error;
        fn from_str(s: &str) -> Result<Self, Self::Err> {}
    }
    impl UuidDeserialize for Braced {
        fn expecting() -> &str {}
        fn from_str<E: de::Error>(formatted: &str) -> Result<Self, E> {}
    }
}
pub mod serde {
    pub mod braced {
        use crate::Uuid;
        pub fn serialize<S>(u: &Uuid, serializer: S) -> Result<S::Ok, S::Error> where S: serde_core::Serializer {}
        pub fn deserialize<D>(deserializer: D) -> Result<Uuid, D::Error> where D: serde_core::Deserializer {}
        pub mod option {
            use crate::Uuid;
            pub fn serialize<S>(u: &Option<Uuid>, serializer: S) -> Result<S::Ok, S::Error> where S: serde_core::Serializer {}
            pub fn deserialize<D>(deserializer: D) -> Result<Option<Uuid>, D::Error> where D: serde_core::Deserializer {}
        }
    }
    pub mod bytes {
        use crate::Uuid;
        pub fn serialize<S>(u: &Uuid, serializer: S) -> Result<S::Ok, S::Error> where S: serde_core::Serializer {}
        pub fn deserialize<D>(deserializer: D) -> Result<Uuid, D::Error> where D: serde_core::Deserializer {}
        pub mod option {
            use crate::Uuid;
            pub fn serialize<S>(u: &Option<Uuid>, serializer: S) -> Result<S::Ok, S::Error> where S: serde_core::Serializer {}
            pub fn deserialize<D>(deserializer: D) -> Result<Option<Uuid>, D::Error> where D: serde_core::Deserializer {}
        }
    }
    pub mod compact {
        use crate::Uuid;
        pub fn serialize<S>(u: &Uuid, serializer: S) -> Result<S::Ok, S::Error> where S: serde_core::Serializer {}
        pub fn deserialize<D>(deserializer: D) -> Result<Uuid, D::Error> where D: serde_core::Deserializer {}
        pub mod option {
            use crate::Uuid;
            pub fn serialize<S>(u: &Option<Uuid>, serializer: S) -> Result<S::Ok, S::Error> where S: serde_core::Serializer {}
            pub fn deserialize<D>(deserializer: D) -> Result<Option<Uuid>, D::Error> where D: serde_core::Deserializer {}
        }
    }
    pub mod hyphenated {
        use crate::Uuid;
        pub fn serialize<S>(u: &Uuid, serializer: S) -> Result<S::Ok, S::Error> where S: serde_core::Serializer {}
        pub fn deserialize<D>(deserializer: D) -> Result<Uuid, D::Error> where D: serde_core::Deserializer {}
        pub mod option {
            use crate::Uuid;
            pub fn serialize<S>(u: &Option<Uuid>, serializer: S) -> Result<S::Ok, S::Error> where S: serde_core::Serializer {}
            pub fn deserialize<D>(deserializer: D) -> Result<Option<Uuid>, D::Error> where D: serde_core::Deserializer {}
        }
    }
    pub mod simple {
        use crate::Uuid;
        pub fn serialize<S>(u: &Uuid, serializer: S) -> Result<S::Ok, S::Error> where S: serde_core::Serializer {}
        pub fn deserialize<D>(deserializer: D) -> Result<Uuid, D::Error> where D: serde_core::Deserializer {}
        pub mod option {
            use crate::Uuid;
            pub fn serialize<S>(u: &Option<Uuid>, serializer: S) -> Result<S::Ok, S::Error> where S: serde_core::Serializer {}
            pub fn deserialize<D>(deserializer: D) -> Result<Option<Uuid>, D::Error> where D: serde_core::Deserializer {}
        }
    }
    pub mod urn {
        use crate::Uuid;
        pub fn serialize<S>(u: &Uuid, serializer: S) -> Result<S::Ok, S::Error> where S: serde_core::Serializer {}
        pub fn deserialize<D>(deserializer: D) -> Result<Uuid, D::Error> where D: serde_core::Deserializer {}
        pub mod option {
            use crate::Uuid;
            pub fn serialize<S>(u: &Option<Uuid>, serializer: S) -> Result<S::Ok, S::Error> where S: serde_core::Serializer {}
            pub fn deserialize<D>(deserializer: D) -> Result<Option<Uuid>, D::Error> where D: serde_core::Deserializer {}
        }
    }
}
pub mod timestamp {
    pub use crate::{ClockSequence, Timestamp};
    pub const UUID_TICKS_BETWEEN_EPOCHS: u64 = _;
    pub mod context {
        use crate::ClockSequence;
        use std::thread::LocalKey;
        pub use crate::{ContextV1, ContextV7, NoContext};
        pub struct ThreadLocalContext<C>;
        impl<C> ThreadLocalContext<C> { pub fn new(local_key: &LocalKey<C>) -> Self {} }
        impl<C: ClockSequence> ClockSequence for ThreadLocalContext<C> {
            type Output = C::Output;
            fn generate_sequence(&self, seconds: u64, subsec_nanos: u32) -> Self::Output {}
            fn generate_timestamp_sequence(&self, seconds: u64, subsec_nanos: u32) -> (Self::Output, u64, u32) {}
            fn usable_bits(&self) -> usize {}
        }
    }
}
