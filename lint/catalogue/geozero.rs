//! geozero 0.15.1: what is read through a reader.

pub mod error {
    #[derive(Debug)] pub enum GeozeroError {}
    impl std::fmt::Display for GeozeroError {}
    impl std::error::Error for GeozeroError {}
    pub type Result<T> = std::result::Result<T, GeozeroError>;
}
pub mod geojson {
    use crate::error::Result;
    use std::io::Read;
    pub fn read_geojson<R: Read, P>(reader: R, processor: &mut P) -> Result<()> { let b: &mut [u8]; reader.read(b) }
    pub fn read_geojson_fc<R: Read, P>(reader: R, processor: &mut P) -> Result<()> { let b: &mut [u8]; reader.read(b) }
    pub fn read_geojson_geom<R: Read, P>(reader: &mut R, processor: &mut P) -> Result<()> { let b: &mut [u8]; reader.read(b) }
    pub fn read_geojson_lines<R: Read, P>(reader: R, processor: &mut P) -> Result<()> { let b: &mut [u8]; reader.read(b) }
}
pub mod wkt { pub fn read_wkt<R: std::io::Read, P>(reader: &mut R, processor: &mut P) -> crate::error::Result<()> { let b: &mut [u8]; reader.read(b) } }
pub mod gpx { pub fn read_gpx<R: std::io::Read, P>(reader: &mut R, processor: &mut P) -> crate::error::Result<()> { let b: &mut [u8]; reader.read(b) } }
pub mod wkb {
    use crate::error::Result;
    use std::io::Read;
    pub fn process_wkb_geom<R: Read, P>(raw: &mut R, processor: &mut P) -> Result<()> { let b: &mut [u8]; raw.read(b) }
    pub fn process_ewkb_geom<R: Read, P>(raw: &mut R, processor: &mut P) -> Result<()> { let b: &mut [u8]; raw.read(b) }
    pub fn process_gpkg_geom<R: Read, P>(raw: &mut R, processor: &mut P) -> Result<()> { let b: &mut [u8]; raw.read(b) }
}
pub mod csv {
    use crate::error::Result;
    use std::io::Read;
    pub fn process_csv_geom<R: Read, P>(input: R, processor: &mut P, geometry_column: &str) -> Result<()> { let b: &mut [u8]; input.read(b) }
    pub fn process_csv_features<R: Read, P>(input: R, processor: &mut P, geometry_column: &str) -> Result<()> { let b: &mut [u8]; input.read(b) }
}
