package studio.affiche.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.affiche.project.SettingsFile;

class PoliciesTest {
    @TempDir
    private Path folder;

    private Policies policies;

    @BeforeEach
    void studio() {
        var parts = new StandInParts(new DecodedImages((file, name) -> null, 1 << 20));
        policies = new Policies(parts, new SettingsFile(folder.resolve("settings.json")));
    }

    @Test
    void theBuiltInPolicyDesignsWithoutAModelInItsProvenance() {
        assertThat(policies.state()).isEqualTo(new PolicyState.ArtDirector());
        try (Policies.Lease lease = policies.lease()) {
            assertThat(lease.policy().name()).isEqualTo("stand-in");
            assertThat(lease.models()).isEmpty();
        }
    }

    @Test
    void aFolderThatCannotBeUsedIsToldAndLeavesTheBuiltInPolicy() {
        var states = new ArrayList<PolicyState>();
        policies.listen(states::add);
        assertThatThrownBy(() -> policies.load(new PolicyChoice(folder)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(folder.toString());
        assertThat(states).hasSize(2);
        assertThat(states.getFirst()).isEqualTo(new PolicyState.Loading(folder));
        assertThat(states.getLast())
                .isInstanceOfSatisfying(
                        PolicyState.Refused.class,
                        refused -> assertThat(refused.reason()).contains(folder.toString()));
        try (Policies.Lease lease = policies.lease()) {
            assertThat(lease.policy().name()).isEqualTo("stand-in");
        }
    }

    @Test
    void whatWasPreferredIsPreferredAtTheNextStart() throws Exception {
        assertThat(policies.preferred()).isEmpty();
        policies.prefer(Optional.of(new PolicyChoice(folder)));
        assertThat(policies.preferred()).contains(new PolicyChoice(folder.toAbsolutePath()));
        policies.prefer(Optional.empty());
        assertThat(policies.preferred()).isEmpty();
    }

    @Test
    void theFirstPlaceThatHoldsTheModelCounts() throws Exception {
        Path second = folder.resolve("b");
        Path model = second.resolve("models/design-small");
        Files.createDirectories(folder.resolve("a/models/design-small"));
        Files.createDirectories(model);
        assertThat(InstalledModels.design(List.of(folder.resolve("a"), second))).isEmpty();
        Files.writeString(model.resolve("config.json"), "{}");
        assertThat(InstalledModels.design(List.of(folder.resolve("a"), second))).contains(model);
    }
}
