package be.werkbaarheidsfonds.fund.money;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** {@link Money} is NUMERIC(14,2) in the database. */
@Converter(autoApply = true)
class MoneyConverter implements AttributeConverter<@Nullable Money, @Nullable BigDecimal> {

    @Override
    public @Nullable BigDecimal convertToDatabaseColumn(@Nullable Money money) {
        return money == null ? null : money.decimal();
    }

    @Override
    public @Nullable Money convertToEntityAttribute(@Nullable BigDecimal decimal) {
        return decimal == null ? null : Money.ofDecimal(decimal);
    }
}
