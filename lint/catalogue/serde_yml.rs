//! serde_yml 0.0.13.

pub use noyalib::compat::serde_yaml::{Deserializer, Error, Location, Mapping, Number, Result, Sequence, Serializer, Tag, TaggedValue, Value, from_reader, from_slice, from_str, from_value, to_string, to_value, to_writer};
pub mod mapping {
    pub use noyalib::compat::serde_yaml::mapping::Mapping;
}
pub mod value {
    pub use noyalib::compat::serde_yaml::value::{Mapping, Number, Sequence, Tag, TaggedValue, Value};
}
pub mod with {
    pub use noyalib::compat::serde_yaml::with::{nested_singleton_map, singleton_map, singleton_map_optional, singleton_map_recursive, singleton_map_with};
}
