package studio.affiche;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MainTest {
    @Test
    void aScreenIsThereWhereTheSystemSaysSo() {
        assertThat(Display.available(Map.of(), "Linux", "")).isFalse();
        assertThat(Display.available(Map.of("DISPLAY", " "), "Linux", "")).isFalse();
        assertThat(Display.available(Map.of("DISPLAY", ":0"), "Linux", "")).isTrue();
        assertThat(Display.available(Map.of("WAYLAND_DISPLAY", "wayland-0"), "Linux", ""))
                .isTrue();
        assertThat(Display.available(Map.of(), "Linux", "Monocle")).isTrue();
    }

    @Test
    void aMissingLibraryIsNamedWithThePackageThatHasIt() {
        var cause = new UnsatisfiedLinkError(
                "/root/.openjfx/cache/25/libglassgtk3.so: libXtst.so.6: cannot open shared object file: No such file");
        assertThat(Display.missing(new RuntimeException("Exception in Application start", cause)))
                .hasValueSatisfying(s -> assertThat(s)
                        .contains("libXtst", "sudo apt install libxtst6")
                        .hasLineCount(1));
        assertThat(Display.missing(new RuntimeException("Unable to open DISPLAY")))
                .hasValueSatisfying(s -> assertThat(s).contains("cannot be opened"));
        assertThat(Display.missing(new IllegalStateException("a bug"))).isEmpty();
    }
}
