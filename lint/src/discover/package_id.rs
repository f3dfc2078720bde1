//! Package ids as cargo prints them in JSON messages.

use std::path::Path;

use percent_encoding::{AsciiSet, CONTROLS, percent_encode};

/// What the path of a URL may not hold as it is.
const PATH: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'}');

/// `path+file:///folder/name#0.1.0`, with the name before the version where the folder has another one.
pub(super) fn package_id(folder: &Path, name: &str, version: &str) -> String {
    let path = folder.as_os_str().as_encoded_bytes();
    // A drive letter gets the slash that begins the path of a URL.
    let slash = if path.first() == Some(&b'/') { "" } else { "/" };
    let url = percent_encode(path, PATH).to_string().replace('\\', "/");
    if folder.file_name().is_some_and(|last| last == name) {
        format!("path+file://{slash}{url}#{version}")
    } else {
        format!("path+file://{slash}{url}#{name}@{version}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_names_the_package_where_its_folder_does_not() {
        assert_eq!(package_id(Path::new("/w/api"), "api", "1.2.0"), "path+file:///w/api#1.2.0");
        assert_eq!(package_id(Path::new("/w/a b"), "api", "1.2.0"), "path+file:///w/a%20b#api@1.2.0");
    }
}
