//! maxminddb 0.24.0.

use ipnetwork::IpNetwork;
use serde::{Deserialize, de};
use std::{error, io};
use std::collections::BTreeMap;
use std::fmt::Display;
use std::net::IpAddr;
use std::path::Path;
pub use memmap2::Mmap;
pub enum MaxMindDBError { AddressNotFoundError(String), InvalidDatabaseError(String), IoError(String), MapError(String), DecodingError(String), InvalidNetworkError(String) }
impl From<io::Error> for MaxMindDBError {}
impl Display for MaxMindDBError {}
impl error::Error for MaxMindDBError {}
impl de::Error for MaxMindDBError {}
pub struct Metadata { pub binary_format_major_version: u16, pub binary_format_minor_version: u16, pub build_epoch: u64, pub database_type: String, pub description: BTreeMap<String, String>, pub ip_version: u16, pub languages: Vec<String>, pub node_count: u32, pub record_size: u16 }
pub struct Within<T: Deserialize, S: AsRef<[u8]>>;
impl<T: Deserialize, S: AsRef<[u8]>> Iterator for Within<T, S> {
    type Item = Result<WithinItem<T>, MaxMindDBError>;
    fn next(&mut self) -> Option<Self::Item> {}
}
pub struct WithinItem<T> { pub ip_net: IpNetwork, pub info: T }
pub struct Reader<S: AsRef<[u8]>> { pub metadata: Metadata }
impl Reader<Mmap> { #[blocking(fs)] pub fn open_mmap<P: AsRef<Path>>(database: P) -> Result<Reader<Mmap>, MaxMindDBError> {} }
impl Reader<Vec<u8>> {
    #[blocking(fs)] pub fn open_readfile<P: AsRef<Path>>(database: P) -> Result<Reader<Vec<u8>>, MaxMindDBError> {}
}
impl<S: AsRef<[u8]>> Reader<S> {
    pub fn from_source(buf: S) -> Result<Reader<S>, MaxMindDBError> {}
    pub fn lookup<T>(&self, address: IpAddr) -> Result<T, MaxMindDBError> where T: Deserialize {}
    pub fn lookup_prefix<T>(&self, address: IpAddr) -> Result<(T, usize), MaxMindDBError> where T: Deserialize {}
    pub fn within<T>(&self, cidr: IpNetwork) -> Result<Within<T, S>, MaxMindDBError> where T: Deserialize {}
}
pub mod geoip2 {
    use crate::geoip2::city::{Continent, Location, Postal, RepresentedCountry, Subdivision, Traits};
    #[derive(Clone)] pub struct Country { pub continent: Option<Continent>, pub country: Option<crate::geoip2::city::Country>, pub registered_country: Option<crate::geoip2::city::Country>, pub represented_country: Option<RepresentedCountry>, pub traits: Option<Traits> }
    #[derive(Clone)] pub struct City { pub city: Option<crate::geoip2::city::City>, pub continent: Option<Continent>, pub country: Option<crate::geoip2::city::Country>, pub location: Option<Location>, pub postal: Option<Postal>, pub registered_country: Option<crate::geoip2::city::Country>, pub represented_country: Option<RepresentedCountry>, pub subdivisions: Option<Vec<Subdivision>>, pub traits: Option<Traits> }
    #[derive(Clone)] pub struct Enterprise { pub city: Option<crate::geoip2::enterprise::City>, pub continent: Option<Continent>, pub country: Option<crate::geoip2::enterprise::Country>, pub location: Option<crate::geoip2::enterprise::Location>, pub postal: Option<crate::geoip2::enterprise::Postal>, pub registered_country: Option<crate::geoip2::enterprise::Country>, pub represented_country: Option<RepresentedCountry>, pub subdivisions: Option<Vec<crate::geoip2::enterprise::Subdivision>>, pub traits: Option<crate::geoip2::enterprise::Traits> }
    #[derive(Clone)] pub struct Isp { pub autonomous_system_number: Option<u32>, pub autonomous_system_organization: Option<&str>, pub isp: Option<&str>, pub mobile_country_code: Option<&str>, pub mobile_network_code: Option<&str>, pub organization: Option<&str> }
    #[derive(Clone)] pub struct ConnectionType { pub connection_type: Option<&str> }
    #[derive(Clone)] pub struct AnonymousIp { pub is_anonymous: Option<bool>, pub is_anonymous_vpn: Option<bool>, pub is_hosting_provider: Option<bool>, pub is_public_proxy: Option<bool>, pub is_residential_proxy: Option<bool>, pub is_tor_exit_node: Option<bool> }
    #[derive(Clone)] pub struct DensityIncome { pub average_income: Option<u32>, pub population_density: Option<u32> }
    #[derive(Clone)] pub struct Domain { pub domain: Option<&str> }
    #[derive(Clone)] pub struct Asn { pub autonomous_system_number: Option<u32>, pub autonomous_system_organization: Option<&str> }
    pub mod city {
        use std::collections::BTreeMap;
        #[derive(Clone)] pub struct Continent { pub code: Option<&str>, pub geoname_id: Option<u32>, pub names: Option<BTreeMap<&str, &str>> }
        #[derive(Clone)] pub struct Country { pub geoname_id: Option<u32>, pub is_in_european_union: Option<bool>, pub iso_code: Option<&str>, pub names: Option<BTreeMap<&str, &str>> }
        #[derive(Clone)] pub struct RepresentedCountry { pub geoname_id: Option<u32>, pub is_in_european_union: Option<bool>, pub iso_code: Option<&str>, pub names: Option<BTreeMap<&str, &str>>, pub representation_type: Option<&str> }
        #[derive(Clone)] pub struct Traits { pub is_anonymous_proxy: Option<bool>, pub is_anycast: Option<bool>, pub is_satellite_provider: Option<bool> }
        #[derive(Clone)] pub struct City { pub geoname_id: Option<u32>, pub names: Option<BTreeMap<&str, &str>> }
        #[derive(Clone)] pub struct Location { pub accuracy_radius: Option<u16>, pub latitude: Option<f64>, pub longitude: Option<f64>, pub metro_code: Option<u16>, pub time_zone: Option<&str> }
        #[derive(Clone)] pub struct Postal { pub code: Option<&str> }
        #[derive(Clone)] pub struct Subdivision { pub geoname_id: Option<u32>, pub iso_code: Option<&str>, pub names: Option<BTreeMap<&str, &str>> }
    }
    pub mod country {
        pub use crate::geoip2::city::{Continent, Country, RepresentedCountry, Traits};
    }
    pub mod enterprise {
        use std::collections::BTreeMap;
        pub use crate::geoip2::city::{Continent, RepresentedCountry};
        #[derive(Clone)] pub struct City { pub confidence: Option<u8>, pub geoname_id: Option<u32>, pub names: Option<BTreeMap<&str, &str>> }
        #[derive(Clone)] pub struct Country { pub confidence: Option<u8>, pub geoname_id: Option<u32>, pub is_in_european_union: Option<bool>, pub iso_code: Option<&str>, pub names: Option<BTreeMap<&str, &str>> }
        #[derive(Clone)] pub struct Location { pub accuracy_radius: Option<u16>, pub latitude: Option<f64>, pub longitude: Option<f64>, pub metro_code: Option<u16>, pub time_zone: Option<&str> }
        #[derive(Clone)] pub struct Postal { pub code: Option<&str>, pub confidence: Option<u8> }
        #[derive(Clone)] pub struct Subdivision { pub confidence: Option<u8>, pub geoname_id: Option<u32>, pub iso_code: Option<&str>, pub names: Option<BTreeMap<&str, &str>> }
        #[derive(Clone)] pub struct Traits { pub autonomous_system_number: Option<u32>, pub autonomous_system_organization: Option<&str>, pub connection_type: Option<&str>, pub domain: Option<&str>, pub is_anonymous: Option<bool>, pub is_anonymous_proxy: Option<bool>, pub is_anonymous_vpn: Option<bool>, pub is_anycast: Option<bool>, pub is_hosting_provider: Option<bool>, pub isp: Option<&str>, pub is_public_proxy: Option<bool>, pub is_residential_proxy: Option<bool>, pub is_satellite_provider: Option<bool>, pub is_tor_exit_node: Option<bool>, pub mobile_country_code: Option<&str>, pub mobile_network_code: Option<&str>, pub organization: Option<&str>, pub user_type: Option<&str> }
    }
}
