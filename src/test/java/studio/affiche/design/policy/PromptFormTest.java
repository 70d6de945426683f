package studio.affiche.design.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.affiche.design.token.TestTokenizer;
import studio.affiche.design.token.Tokenizer;
import studio.affiche.nn.ModelRefused;
import studio.affiche.poster.BrandKit;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Candidate;
import studio.affiche.poster.CanvasSize;
import studio.affiche.poster.CopyRole;

class PromptFormTest {
    @TempDir
    Path folder;

    @Test
    void aFolderThatSaysNothingHasThePublishedPrompt() throws IOException {
        assertThat(PromptForm.read(folder)).isEqualTo(PromptForm.PUBLISHED);
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        Files.writeString(folder.resolve(PromptForm.FILE), PromptForm.WITH_ROLES.json());
        assertThat(PromptForm.read(folder)).isEqualTo(PromptForm.WITH_ROLES);
    }

    @Test
    void aBrokenFileIsRefusedByName() throws IOException {
        Files.writeString(folder.resolve(PromptForm.FILE), "{");
        assertThatThrownBy(() -> PromptForm.read(folder))
                .isInstanceOf(ModelRefused.class)
                .hasMessageContaining(PromptForm.FILE);
    }

    @Test
    void thePromptNamesTheRolesInTheOrderOfTheLines() {
        var lines = List.of(
                Candidate.of("Sleep on it").withRole(Optional.of(CopyRole.SLOGAN)),
                Candidate.of("€ 12").withRole(Optional.of(CopyRole.PRICE)));
        var brief = new Brief("Pillow", Optional.empty(), lines, "", new CanvasSize(1080, 1350), BrandKit.NONE);
        Tokenizer tokenizer = TestTokenizer.get();
        int[] published = new DesignTokens(tokenizer).prompt(brief);
        int[] withRoles = new DesignTokens(tokenizer, PromptForm.WITH_ROLES).prompt(brief);
        int added = tokenizer.encode(" Roles: slogan, price.").length;
        assertThat(withRoles).hasSize(published.length + added);
    }
}
